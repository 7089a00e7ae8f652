import { readQuestions } from '../shared/read-questions.js'
import type { Rule } from '../shared/rule.js'

/** Headings of a FAQ page are questions. */
export const faqQuestion: Rule = {
  name: 'question-de-faq',
  severity: 'error',
  checks: 'sur une page de questions, chaque titre de question finit par « ? » (option `faq`)',
  why: 'on cherche sa propre question, avec ses mots',
  check: function* (page, { options }) {
    for (const { text, line } of readQuestions(page, options)) {
      if (/\?\s*[»)]?$/.test(text) || text === '') continue
      yield {
        line,
        wrong: `« ${text} » n’est pas une question.`,
        remedy: 'Écrivez-la comme on la pose, par exemple « Comment demander un accès ? ».',
      }
    }
  },
}
