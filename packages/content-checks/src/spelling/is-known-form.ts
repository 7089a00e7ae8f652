// Plurals and feminines of words that a dictionary knows, and the spellings of 1990.
const FORMS: readonly ((word: string) => string)[] = [
  (word) => word.replaceAll('’', "'"),
  (word) => word.replaceAll("'", '’'),
  (word) => word.replace(/[sx]$/, ''),
  (word) => word.replace(/es$/, ''),
  (word) => word.replace(/e$/, ''),
  (word) => word.replace(/oe/gi, 'œ'),
  (word) => word.replace(/i(?=[tnr])/, 'î'),
  (word) => word.replace(/u(?=[tnrc])/, 'û'),
  (word) => word.replace(/u(?=ts?$)/, 'û'),
  (word) => word.replace('güe', 'guë'),
  (word) => word.replace('è', 'é'),
  (word) => word.replace(/è([lt])/, 'e$1$1'),
]

/**
 * Whether a word is right: known, or a form of a known word. A word of several parts is right when
 * its parts are.
 *
 * @param has looks one spelling up
 */
export const isKnownForm = (word: string, has: (text: string) => boolean): boolean => {
  if (has(word) || FORMS.some((toForm) => toForm(word) !== word && has(toForm(word)))) return true
  const parts = word.split(/[-’']/)
  return parts.length > 1 && parts.every((part) => part.length < 4 || isKnownForm(part, has))
}
