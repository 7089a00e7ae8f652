import type { Analyzer } from '../shared/analysis/create-analyzer.js'

/** What the index is keyed by: a stem, or several in a row. */
export interface IndexTerm {
  /** Place in the table. */
  number: number
  /** Stems separated by spaces. */
  text: string
  /** Words met that have this stem. */
  words: WrittenWord[]
}

/** What is known of a word as written. */
export interface WrittenWord {
  raw: string
  word: string
  isStop: boolean
  stem: IndexTerm
  /** Times it was met. */
  count: number
  /** Another word with the same hash. */
  next: WrittenWord | undefined
}

/** The words of a site, each one analysed once. */
export interface WordTable {
  /** Terms, by number. */
  terms: readonly IndexTerm[]
  /** Finds or adds a term. */
  readTerm: (text: string) => IndexTerm
  /** Finds or adds the word at a place of a text, of which a hash is known. */
  readWord: (text: string, start: number, end: number, hash: number) => WrittenWord
}

/** Same as `startsWith`, three times faster on such short words. */
const isAt = (text: string, start: number, raw: string): boolean => {
  for (let index = 0; index < raw.length; index += 1)
    if (text.charCodeAt(start + index) !== raw.charCodeAt(index)) return false
  return true
}

/** Creates an empty table. */
export const createWordTable = (analyzer: Analyzer): WordTable => {
  const terms: IndexTerm[] = []
  const byText = new Map<string, IndexTerm>()
  /** Words by hash: taking each one out of its text would cost most of the build. */
  const known = new Map<number, WrittenWord>()

  const addTerm = (text: string): IndexTerm => {
    const term = { number: terms.length, text, words: [] }
    terms.push(term)
    byText.set(text, term)
    return term
  }
  const readTerm = (text: string): IndexTerm => byText.get(text) ?? addTerm(text)

  const addWord = (raw: string, hash: number): WrittenWord => {
    const { word, stem: text, isStop } = analyzer.read(raw)
    const stem = readTerm(text)
    const added = { raw, word, isStop, stem, count: 0, next: known.get(hash) }
    known.set(hash, added)
    stem.words.push(added)
    return added
  }
  return {
    terms,
    readTerm,
    readWord: (text, start, end, hash) => {
      let found = known.get(hash)
      while (found && (found.raw.length !== end - start || !isAt(text, start, found.raw)))
        found = found.next
      return found ?? addWord(text.slice(start, end), hash)
    },
  }
}
