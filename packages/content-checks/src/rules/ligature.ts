import { findInProse } from '../shared/find-in-prose.js'
import { isFrench } from '../shared/is-french.js'
import type { Rule } from '../shared/rule.js'

const WORD =
  /(?<![\p{L}\p{N}_/-])(?:c|ch|s|v|n|b|man|d|cont)?oe(?:ur|uvre|ud|il|uf|u)s?(?:x|r|nt)?(?![\p{L}\p{N}_/])/giu
const KNOWN =
  /^(?:coeurs?|choeurs?|soeurs?|voeux?|noeuds?|boeufs?|oeufs?|oeil|oeuvres?|oeuvrer|oeuvrent|manoeuvres?|manoeuvrer)$/i

/** « œ » is one letter. */
export const ligature: Rule = {
  name: 'e-dans-l-o',
  severity: 'warning',
  checks: '« œuvre », « cœur », « vœu » prennent un « œ »',
  why: 'c’est leur orthographe ; la recherche trouve les deux formes',
  isFixable: true,
  check: (page) => {
    if (!isFrench(page)) return []
    return findInProse(page, WORD, ({ 0: found }) => {
      if (!KNOWN.test(found)) return null
      const word = found.replace('oe', 'œ').replace('Oe', 'Œ').replace('OE', 'Œ')
      return {
        wrong: `« ${found} » s’écrit avec un « œ ».`,
        remedy: `Écrivez « ${word} ».`,
        replacement: word,
      }
    })
  },
}
