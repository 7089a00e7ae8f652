import { decodeFront, encodeFront } from './front-coding.js'

/** A known word and how frequent it is (log₂ of its occurrences). */
export type DictionaryWord = readonly [word: string, frequency: number]

/** Writes the words of one letter, sorted: what they share with the previous one is not repeated. */
export const writeDictionary = (words: readonly DictionaryWord[]): Uint8Array => {
  let previous = ''
  const lines = words.map(([word, frequency]) => {
    const line = Math.min(frequency, 35).toString(36) + encodeFront(word, previous)
    previous = word
    return line
  })
  return new TextEncoder().encode(lines.join('\n'))
}

/** Reads the words of one letter. */
export const readDictionary = (bytes: Uint8Array): DictionaryWord[] => {
  let word = ''
  const text = new TextDecoder().decode(bytes)
  return text
    ? text.split('\n').map((line) => {
        word = decodeFront(line.slice(1), word)
        return [word, parseInt(line[0]!, 36)] as const
      })
    : []
}
