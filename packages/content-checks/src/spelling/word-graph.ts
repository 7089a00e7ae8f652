/** Whether a word is in a list, in capitals or not. */
export interface WordList {
  has: (word: string) => boolean
}

const HEADER = /^TrieXv3\nbase=(\d+)$/m
const DATA = '\n__DATA__\n'
const [NEWLINE, END, REFERENCE, BACK, ESCAPE, TWO, NINE] = [...'\n$#<\\29'].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number]

/** Whether a text is a list of words in the compact form of cspell. */
export const isWordGraph = (text: string): boolean => /TrieXv\d/.test(text.slice(0, 200))

/**
 * Reads a list of words in the compact form of cspell (« TrieXv3 »): the letters of each word, then
 * signs that end it, step back, or point at an ending already written. Each letter is a node, kept
 * in flat arrays: the million forms of French are read in a tenth of a second.
 *
 * @throws {Error} when the text is in another form
 */
export const readWordGraph = (text: string): WordList => {
  const [, base] = HEADER.exec(text.slice(0, 200)) ?? []
  const start = text.indexOf(DATA)
  if (!base || start === -1) throw new Error('Ce dictionnaire n’est pas au format « TrieXv3 ».')
  const size = text.length - start + 2
  const letters = new Uint32Array(size)
  const siblings = new Uint32Array(size)
  const children = new Uint32Array(size)
  const ends = new Uint8Array(size)
  // Node 0 is the start of every word, node 1 an end that nothing follows.
  ends[1] = 1
  let count = 2
  // References count the nodes in the order in which they received their first letter.
  const parents = [0, 1]
  const path = [0]
  let canStepBack = false

  const enter = (letter: number): void => {
    const parent = path.at(-1) ?? 0
    if (!children[parent] && parent !== 0) parents.push(parent)
    letters[count] = letter
    siblings[count] = children[parent] ?? 0
    children[parent] = count
    path.push(count)
    count += 1
  }

  for (let place = start + DATA.length; place < text.length; place += 1) {
    let sign = text.codePointAt(place) ?? 0
    if (sign > 0xffff) place += 1
    if (sign === END || sign === BACK) {
      if (sign === END) ends[path.at(-1) ?? 0] = 1
      path.pop()
      canStepBack = true
      continue
    }
    if (canStepBack && sign >= TWO && sign <= NINE) {
      path.length -= sign - TWO + 1
      continue
    }
    canStepBack = false
    if (sign === NEWLINE) continue
    if (sign === REFERENCE) {
      const end = text.indexOf(';', place)
      const target = parents[Number.parseInt(text.slice(place + 1, end), Number(base)) + 1] ?? 1
      const node = path.at(-1) ?? 0
      children[node] = children[target] ?? 0
      ends[node] = ends[target] ?? 0
      place = end
      continue
    }
    if (sign === ESCAPE) {
      place += 1
      sign = text.codePointAt(place) ?? 0
      if (sign > 0xffff) place += 1
    }
    enter(sign)
  }

  const find = (lower: readonly number[], upper: readonly number[], from: number, at: number) => {
    if (at === lower.length) return ends[from] === 1
    for (let node = children[from] ?? 0; node !== 0; node = siblings[node] ?? 0) {
      const letter = letters[node]
      if ((letter === lower[at] || letter === upper[at]) && find(lower, upper, node, at + 1)) {
        return true
      }
    }
    return false
  }
  const toCodes = (word: string): number[] => [...word].map((letter) => letter.codePointAt(0) ?? 0)
  return {
    has: (word) => {
      const lower = word.toLowerCase()
      // « ß » in capitals has two letters: such a word is only looked up as it is written.
      const upper = word.toUpperCase()
      return find(toCodes(lower), toCodes(upper.length === lower.length ? upper : word), 0, 0)
    },
  }
}
