import type { MediaRule } from './media-rule.js'

/** Every image is shown somewhere. */
export const orphanImage: MediaRule = {
  name: 'image-orpheline',
  severity: 'warning',
  checks: 'une image rangée parmi les pages est affichée par l’une d’elles',
  why: 'les images oubliées alourdissent le dépôt, et on n’ose plus les supprimer',
  check: ({ isUsed }) =>
    isUsed
      ? []
      : [
          {
            line: 1,
            wrong: 'Aucune page n’affiche cette image.',
            remedy: 'Supprimez-la, ou affichez-la avec ![description](./image.png).',
          },
        ],
}
