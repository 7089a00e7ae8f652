import { readQuestions } from '../shared/read-questions.js'
import type { Rule } from '../shared/rule.js'

const NO_SENTENCE = /^\s*(?:[-*+]\s|\d+[.)]\s|\||!\[|`{3}|:{3}|>)/
const NO_ANSWER =
  /^\s*(?:(?:voir|consultez|reportez-vous|cf\.?|lire|lisez)\s|(?:bonne question|tout dépend|ça dépend|cela dépend)\b|\[[^\]]*\]\([^)]*\)\.?\s*$)/i

/** The first sentence of an answer answers. */
export const faqFirstSentence: Rule = {
  name: 'premiere-phrase',
  severity: 'warning',
  checks:
    'la réponse commence par une phrase qui répond, pas par un renvoi, une liste ou une image',
  why: 'beaucoup ne lisent qu’elle, et la recherche la montre seule',
  check: function* (page, { options }) {
    for (const { firstLine } of readQuestions(page, options)) {
      if (firstLine === null) continue
      const text = page.lines[firstLine - 1] ?? ''
      const [sentence = ''] = text.split(/(?<=[.!?])\s/)
      if (!NO_SENTENCE.test(text) && !NO_ANSWER.test(text) && !/\?\s*$/.test(sentence)) continue
      yield {
        line: firstLine,
        wrong: 'La réponse ne commence pas par une phrase qui répond.',
        remedy: 'Donnez la réponse en une phrase, puis les détails et les liens.',
      }
    }
  },
}
