/** Code of the digit zero: shared lengths are written as one character from '0' on. */
const ZERO = 48

/** Length of the common beginning of two words. */
export const sharedLength = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

/** Writes a word as the length it shares with the previous one, then the rest. */
export const encodeFront = (word: string, previous: string): string => {
  const shared = sharedLength(word, previous)
  return String.fromCharCode(ZERO + shared) + word.slice(shared)
}

/** Reads what {@link encodeFront} wrote. */
export const decodeFront = (code: string, previous: string): string =>
  previous.slice(0, code.charCodeAt(0) - ZERO) + code.slice(1)
