import { findInProse } from '../shared/find-in-prose.js'
import { isFrench } from '../shared/is-french.js'
import type { Rule } from '../shared/rule.js'

const DOTTED = /\.\p{Lu}\./u

/** Acronyms have no dots. */
export const dottedAcronym: Rule = {
  name: 'sigle-a-points',
  severity: 'warning',
  checks: 'un sigle s’écrit sans points : « CNIL »',
  why: 'la recherche et la voix de synthèse le reconnaissent',
  isFixable: true,
  check: (page) => {
    // Hardly any page has one, and the whole pattern is slow.
    if (!isFrench(page) || !page.lines.some((line) => DOTTED.test(line))) return []
    const pattern = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){3,}(?![\p{L}\p{N}])/gu
    return findInProse(page, pattern, ({ 0: found }, line, prose) => {
      const text = found.replaceAll('.', '')
      const rest = (prose[line - 1] ?? '').trimEnd()
      return {
        wrong: `Le sigle « ${found} » a des points.`,
        remedy: `Écrivez « ${text} ».`,
        // The last dot may also end the sentence.
        ...(!rest.endsWith(found) && { replacement: text }),
      }
    })
  },
}
