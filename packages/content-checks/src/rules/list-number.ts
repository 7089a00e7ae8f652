import type { Rule } from '../shared/rule.js'

/** Numbers of a list follow one another. */
export const listNumber: Rule = {
  name: 'numero-de-liste',
  severity: 'warning',
  checks: 'les numéros d’une liste se suivent, ou sont tous les mêmes',
  why: 'le site renumérote : « étape 5 » ne serait plus la cinquième',
  check: function* ({ listItems }) {
    let gap = 0
    for (const { line, number, expected } of listItems) {
      // Told where the numbers jump, not for each item that follows.
      const isJump = number !== expected && number - expected !== gap
      gap = number - expected
      if (!isJump) continue
      yield {
        line,
        wrong: `Cet élément porte le numéro ${number}, et sera affiché avec le ${expected}.`,
        remedy: `Écrivez ${expected}, ou séparez les deux listes par une phrase.`,
      }
    }
  },
}
