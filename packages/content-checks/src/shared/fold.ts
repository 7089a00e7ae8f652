/** A text in lower case, without accents nor ligatures; punctuation and spaces stay. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')

/**
 * The letters and digits of a text, without case, accents nor punctuation: two names that a person
 * would take for the same have the same fold.
 */
export const fold = (text: string): string => foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Like `fold`, with one space between words: « La suite » is not « LaSuite ». */
export const foldWords = (text: string): string =>
  foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
