const LETTERS = [...'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœ']

const VARIANTS: Readonly<Record<string, string>> = {
  a: 'àâ',
  à: 'aâ',
  â: 'aà',
  c: 'ç',
  ç: 'c',
  e: 'éèêë',
  é: 'eèê',
  è: 'eéê',
  ê: 'eéè',
  i: 'îï',
  î: 'i',
  ï: 'i',
  o: 'ô',
  ô: 'o',
  u: 'ùû',
  ù: 'u',
  û: 'u',
}

/**
 * Every spelling one slip of the fingers away from a word, the likeliest first: an accent, two
 * letters swapped, one missing, one too many, one for another.
 */
export function* listNearWords(word: string): Generator<string> {
  const cut = (index: number, length: number, text: string): string =>
    word.slice(0, index) + text + word.slice(index + length)
  const places = [...word].map((_, index) => index)
  for (const index of places) {
    for (const letter of VARIANTS[word[index] ?? ''] ?? '') yield cut(index, 1, letter)
  }
  for (const index of places.slice(1)) yield cut(index - 1, 2, `${word[index]}${word[index - 1]}`)
  // The first letter is hardly ever the wrong one.
  for (const index of [...places.slice(1), word.length]) {
    for (const letter of LETTERS) yield cut(index, 0, letter)
  }
  for (const index of places.slice(1)) yield cut(index, 1, '')
  for (const index of places.slice(1)) {
    for (const letter of LETTERS) if (letter !== word[index]) yield cut(index, 1, letter)
  }
}
