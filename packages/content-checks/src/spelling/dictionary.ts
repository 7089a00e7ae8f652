import { isKnownForm } from './is-known-form.js'
import { listNearWords } from './list-near-words.js'
import { readWordList, toWordList, type WordList } from './read-word-list.js'
import type { SpellingRules } from './spelling-settings.js'
import { USUAL_WORDS } from './usual-words.js'
import type { WordVerdict } from './word-verdict.js'

// A shorter word has too many neighbours for one to be the right one.
const MIN_LENGTH_WITH_NEIGHBOUR = 5

/** Looks words up in the word lists of a site, read at the first question. */
export class Dictionary {
  private lists: WordList[] | null = null

  constructor(private readonly rules: Pick<SpellingRules, 'wordFiles' | 'words'>) {}

  /** @throws {Error} when a list cannot be read */
  judge(words: Iterable<string>): Map<string, WordVerdict> {
    const verdicts = new Map<string, WordVerdict>()
    for (const word of words) verdicts.set(word, this.judgeWord(word.normalize()))
    return verdicts
  }

  private readLists(): WordList[] {
    return [
      ...this.rules.wordFiles.map(readWordList),
      toWordList([...USUAL_WORDS, ...this.rules.words]),
    ]
  }

  private judgeWord(word: string): WordVerdict {
    const lists = (this.lists ??= this.readLists())
    const has = (text: string): boolean => lists.some((list) => list.has(text))
    if (isKnownForm(word, has)) return null
    if (word.length < MIN_LENGTH_WITH_NEIGHBOUR) return { near: '', isSlip: false }
    for (const { word: near, isSlip } of listNearWords(word.toLowerCase())) {
      if (has(near)) return { near, isSlip }
    }
    return { near: '', isSlip: false }
  }
}
