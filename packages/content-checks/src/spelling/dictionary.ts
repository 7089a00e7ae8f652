import { isKnownForm } from './is-known-form.js'
import { listNearWords } from './list-near-words.js'
import { readWordList, toWordList, type WordList } from './read-word-list.js'
import type { SpellingRules } from './spelling-settings.js'
import { USUAL_WORDS } from './usual-words.js'
import type { WordVerdict } from './word-verdict.js'

// A shorter word has too many neighbours for one to be the right one.
const MIN_LENGTH_WITH_NEIGHBOUR = 5

/** Looks words up in the word lists of a site. */
export class Dictionary {
  private lists: readonly WordList[] | null = null

  constructor(private readonly rules: Pick<SpellingRules, 'wordFiles' | 'words'>) {}

  /**
   * Reads the lists, which the first question does otherwise.
   *
   * @throws {Error} when a list cannot be read
   */
  open(): readonly WordList[] {
    this.lists ??= [
      ...this.rules.wordFiles.map(readWordList),
      toWordList([...USUAL_WORDS, ...this.rules.words]),
    ]
    return this.lists
  }

  /** @throws {Error} when a list cannot be read */
  judge(written: string): WordVerdict {
    const word = written.normalize()
    const lists = this.open()
    const has = (text: string): boolean => lists.some((list) => list.has(text))
    if (isKnownForm(word, has)) return null
    if (word.length < MIN_LENGTH_WITH_NEIGHBOUR) return { near: '', isSlip: false }
    for (const { word: near, isSlip } of listNearWords(word.toLowerCase())) {
      if (has(near)) return { near, isSlip }
    }
    return { near: '', isSlip: false }
  }
}
