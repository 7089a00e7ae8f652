import { findInProse } from '../shared/find-in-prose.js'
import { isFrench } from '../shared/is-french.js'
import type { Rule } from '../shared/rule.js'

// Words that nothing lets stand twice in a row: « nous nous », « faire faire » are right.
const WORDS =
  'le|la|les|un|une|des|du|de|au|aux|ce|cet|cette|ces|et|ou|à|dans|par|pour|sur|avec|sans|est|sont|que|qui|votre|vos|son|sa|ses|leur|leurs'
// What comes before a word is looked at once it is one: at each letter, it would take twice longer.
const REPEATED = new RegExp(`(${WORDS})(?<![\\p{L}\\p{N}’'-]\\1) +\\1(?![\\p{L}\\p{N}’'-])`, 'giu')

/** No small word is written twice in a row. */
export const repeatedWord: Rule = {
  name: 'mot-repete',
  severity: 'warning',
  checks: 'un petit mot n’est pas écrit deux fois de suite (« de de », « le le »)',
  why: 'c’est une faute de frappe que la relecture ne voit pas',
  isFixable: true,
  check: (page) => {
    if (!isFrench(page)) return []
    return findInProse(page, REPEATED, ({ 0: found, 1: word = '' }) => ({
      wrong: `Le mot « ${word.toLowerCase()} » est écrit deux fois de suite : « ${found} ».`,
      remedy: 'Gardez-en un.',
      replacement: word,
    }))
  },
}
