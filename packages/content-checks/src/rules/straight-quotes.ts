import { findInProse } from '../shared/find-in-prose.js'
import { isFrench } from '../shared/is-french.js'
import { MASK } from '../shared/read-prose.js'
import type { Rule } from '../shared/rule.js'

const PAIR = /(?<![\p{L}\p{N}"])"(?!\s)([^"\n]*[^"\s])"(?![\p{L}\p{N}"])/gu

/** Quotations are between French quotes. */
export const straightQuotes: Rule = {
  name: 'guillemets-droits',
  severity: 'warning',
  checks: 'un texte est cité entre « », pas entre guillemets droits',
  why: 'c’est l’usage français, et la voix de synthèse marque la citation',
  isFixable: true,
  check: (page) => {
    if (!isFrench(page)) return []
    const source = page.lines
    return findInProse(page, PAIR, ({ index, 0: found, 1: inside = '' }, line) => {
      // An inch, a title of link or a bit of code on show is no quotation.
      if (inside.startsWith(MASK) && inside.endsWith(MASK)) return null
      const text = source[line - 1]?.slice(index + 1, index + found.length - 1) ?? inside
      return {
        wrong: `Les guillemets droits de « ${text} » ne sont pas français.`,
        remedy: `Écrivez « ${text} ».`,
        replacement: `« ${text} »`,
      }
    })
  },
}
