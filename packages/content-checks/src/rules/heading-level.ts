import type { Rule } from '../shared/rule.js'

/** Headings go down one level at a time. */
export const headingLevel: Rule = {
  name: 'niveau-de-titre',
  severity: 'error',
  checks: 'aucun niveau de titre n’est sauté',
  why: 'on parcourt une page de titre en titre : un niveau manquant fait croire à un oubli',
  check: function* ({ headings }) {
    let previous = 1
    for (const { level, line, text } of headings) {
      if (level > previous + 1) {
        const expected = '#'.repeat(previous + 1)
        yield {
          line,
          wrong: `Le titre « ${text} » est de niveau ${level} alors que le précédent est de niveau ${previous}.`,
          remedy: `Écrivez-le avec « ${expected} ».`,
        }
      }
      previous = level
    }
  },
}
