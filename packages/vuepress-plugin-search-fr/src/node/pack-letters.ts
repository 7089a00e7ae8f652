import { foldWord } from '../shared/analysis/fold-word.js'
import { type DictionaryWord, writeDictionary } from '../shared/codec/dictionary.js'
import { letterOf, secondLetterOf, turnWord } from '../shared/engine/manifest.js'
import { compress } from './compress.js'

const MIN_WORD_LENGTH = 3
/** Longer words are encoded data: nobody types them. */
const MAX_WORD_LENGTH = 40
/** Words of the lists used to correct a word: the most frequent ones of a very large site. */
const MAX_WORDS = 20_000
/** Names of the lists of words; all are written, so that none is asked for in vain. */
const LETTERS = [...'_abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [letter, `2${letter}`])

const compareWords = ([a]: DictionaryWord, [b]: DictionaryWord): number => (a < b ? -1 : 1)

/** Word lists by name: by first letter, and by second letter. */
const groupByLetter = (words: [string, number][]): Map<string, DictionaryWord[]> => {
  const letters = new Map<string, DictionaryWord[]>()
  const add = (letter: string, word: string, frequency: number): void => {
    const list = letters.get(letter) ?? []
    letters.set(letter, list)
    list.push([word, frequency])
  }
  const listed = words
    .filter(
      ([word]) =>
        word.length >= MIN_WORD_LENGTH && word.length <= MAX_WORD_LENGTH && !/^\d/.test(word),
    )
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_WORDS)
  for (const [word, count] of listed) {
    const frequency = Math.round(Math.log2(count))
    const folded = foldWord(word)
    add(letterOf(folded), word, frequency)
    // Words of three letters are not corrected.
    if (word.length > MIN_WORD_LENGTH)
      add(secondLetterOf(folded.slice(1)), turnWord(word), frequency)
  }
  for (const list of letters.values()) list.sort(compareWords)
  return letters
}

/** Writes the lists of words used to correct a word: their names and their files. */
export const packLetters = (words: [string, number][]): [letter: string, file: Uint8Array][] => {
  const letters = groupByLetter(words)
  return LETTERS.map((letter) => [letter, compress([writeDictionary(letters.get(letter) ?? [])])])
}
