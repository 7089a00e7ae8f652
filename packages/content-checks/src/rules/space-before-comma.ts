import { findInProse } from '../shared/find-in-prose.js'
import type { Rule } from '../shared/rule.js'

/** A comma or a full stop touches the word before it. */
export const spaceBeforeComma: Rule = {
  name: 'espace-avant-virgule',
  severity: 'warning',
  checks: 'une virgule touche le mot qui la précède',
  why: 'elle pourrait passer seule au début de la ligne suivante',
  isFixable: true,
  check: (page) =>
    findInProse(page, /(?<=[\p{L}\p{N}»)]) +,(?=[ \n]|$)/gu, () => ({
      wrong: 'Une espace précède la virgule.',
      remedy: 'Supprimez-la.',
      replacement: ',',
    })),
}
