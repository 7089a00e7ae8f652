const LETTERS = [...'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœ']

/** Accents that are forgotten, or taken for one another. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'àâ',
  à: 'â',
  â: 'à',
  c: 'ç',
  e: 'éèêë',
  é: 'èê',
  è: 'éê',
  ê: 'éè',
  i: 'îï',
  o: 'ô',
  u: 'ùû',
}

/** Shorter words have too many neighbours. */
const MIN_SLIP_LENGTH = 6

/** A spelling near another. */
export interface NearWord {
  word: string
  /** What fingers do: an accent, two letters swapped, one missing, one doubled. */
  isSlip: boolean
}

/** Every spelling one letter away from a word, slips first. */
export function* listNearWords(word: string): Generator<NearWord> {
  const cut = (index: number, length: number, text: string): string =>
    word.slice(0, index) + text + word.slice(index + length)
  const isSlip = word.length >= MIN_SLIP_LENGTH
  // The first letter is hardly ever the wrong one.
  const places = [...word].map((_, index) => index).slice(1)
  for (const index of [0, ...places]) {
    for (const letter of ACCENTED[word[index] ?? ''] ?? '') {
      yield { word: cut(index, 1, letter), isSlip }
    }
  }
  for (const index of places.slice(1)) {
    yield { word: cut(index - 1, 2, `${word[index]}${word[index - 1]}`), isSlip }
  }
  for (const index of places) {
    if (word[index] === word[index - 1]) yield { word: cut(index, 1, ''), isSlip }
  }
  for (const index of places) {
    for (const letter of LETTERS) yield { word: cut(index, 0, letter), isSlip }
  }
  for (const index of places) yield { word: cut(index, 1, ''), isSlip: false }
  for (const index of [...places, word.length]) {
    for (const letter of LETTERS) yield { word: cut(index, 1, letter), isSlip: false }
  }
}
