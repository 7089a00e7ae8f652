import type { StyleRule } from '../style-rule.js'

/** Whether the numbers of lists neither follow each other nor are all the same. */
const hasOddNumbers = (text: string): boolean => {
  let previous = 0
  for (const [, digits] of text.matchAll(/^[ \t>]*(\d{1,9})[.)][ \t]/gm)) {
    const number = Number(digits)
    if (number !== 1 && number !== previous + 1) return true
    previous = number
  }
  return false
}

/** Numbers of a list follow one another. */
export const listNumber: StyleRule = {
  code: 'MD029',
  name: 'numero-de-liste',
  severity: 'warning',
  checks: 'les numéros d’une liste se suivent, ou sont tous 1',
  why: 'le site renumérote : « étape 5 » ne serait plus la cinquième',
  isFixable: true,
  settings: { style: 'one_or_ordered' },
  isSuspect: hasOddNumbers,
  wrong: 'Le numéro de cet élément ne suit pas le précédent.',
  remedy: 'Numérotez 1, 2, 3… Si la liste est coupée par un paragraphe, décalez celui-ci.',
}
