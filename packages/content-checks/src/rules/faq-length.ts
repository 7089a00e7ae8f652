import { countWords } from '../shared/count-words.js'
import { readQuestions } from '../shared/read-questions.js'
import type { Rule } from '../shared/rule.js'

/** Answers of a FAQ are short, but long enough to answer. */
export const faqLength: Rule = {
  name: 'longueur-de-reponse',
  severity: 'warning',
  checks: 'une réponse compte de 60 à 150 mots (option `faq`)',
  why: 'plus courte, elle renvoie ailleurs ; plus longue, c’est un guide',
  check: function* (page, { options }) {
    const { minWords = 60, maxWords = 150 } = options.faq ?? {}
    for (const { line, text, answer, firstLine } of readQuestions(page, options)) {
      const wordCount = countWords(answer)
      if (firstLine === null) {
        yield {
          line,
          wrong: `La question « ${text} » n’a pas de réponse.`,
          remedy: 'Écrivez-la sous le titre, ou supprimez la question.',
        }
      } else if (wordCount < minWords || wordCount > maxWords) {
        yield {
          line,
          wrong: `La réponse compte ${wordCount} mots.`,
          remedy:
            wordCount < minWords
              ? `Visez de ${minWords} à ${maxWords} mots : dites la règle, puis quoi faire.`
              : `Visez de ${minWords} à ${maxWords} mots : gardez l’essentiel et renvoyez à un guide.`,
        }
      }
    }
  },
}
