import { findInProse } from '../shared/find-in-prose.js'
import { isFrench } from '../shared/is-french.js'
import type { Rule } from '../shared/rule.js'

/** Three dots are one sign, and « etc. » has only one dot. */
export const ellipsis: Rule = {
  name: 'points-de-suspension',
  severity: 'warning',
  checks: '`...` s’écrit `…`, et « etc. » n’a qu’un point',
  why: 'le signe ne se coupe pas en fin de ligne, et « etc. » dit déjà que la liste continue',
  isFixable: true,
  check: (page) => {
    if (!isFrench(page)) return []
    return findInProse(page, /\b(etc)(?: ?\.{2,}|\.? ?…)|(?<![./\\])\.{3}(?![./\\])/gi, (match) =>
      match[1]
        ? {
            wrong: '« etc. » est suivi de points de suspension.',
            remedy: 'Écrivez « etc. ».',
            replacement: `${match[1]}.`,
          }
        : {
            wrong: 'Ces trois points devraient être un seul signe.',
            remedy: 'Écrivez « … ».',
            replacement: '…',
          },
    )
  },
}
