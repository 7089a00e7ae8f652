import { findInProse } from '../shared/find-in-prose.js'
import type { Rule } from '../shared/rule.js'

/** Lists are lists, not lines that start with a dot. */
export const fakeBullet: Rule = {
  name: 'fausse-puce',
  severity: 'warning',
  checks: 'une liste s’écrit avec « - », pas avec « • »',
  why: 'collée d’un traitement de texte, elle s’affiche en un seul paragraphe, et un lecteur d’écran n’y entend pas de liste',
  isFixable: true,
  check: (page) =>
    findInProse(page, /(?<=^[ \t>]*)[•‣◦▪●∙·][ \t\u00a0]+/gmu, ({ 0: found }) => ({
      wrong: `Cette ligne commence par « ${found.trim()} » : ce n’est pas un élément de liste.`,
      remedy: 'Écrivez « - » à la place, avec une ligne vide avant la liste.',
      replacement: '- ',
    })),
}
