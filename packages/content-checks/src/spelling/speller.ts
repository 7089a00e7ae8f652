import { Dictionary } from './dictionary.js'
import { extractWords } from './extract-words.js'
import type { WordFact } from './extract-words.js'
import type { SpelledText } from './spelled-text.js'
import type { SpellingRules } from './spelling-settings.js'
import type { WordVerdict } from './word-verdict.js'

/** A word that is not right, and why. */
export interface DoubtfulWord extends WordFact {
  verdict: NonNullable<WordVerdict>
}

/** What is known of the words of one page. */
export interface SpelledWords {
  doubtful: DoubtfulWord[]
  /** Every word that was looked up for the first time. */
  learned: [word: string, verdict: WordVerdict][]
}

/** Checks the spelling of texts; no word is looked up twice. */
export class Speller {
  private readonly verdicts: Map<string, WordVerdict>
  private readonly dictionary: Dictionary

  /** @param known words looked up before with the same rules */
  constructor(
    private readonly rules: SpellingRules,
    known: Iterable<readonly [string, WordVerdict]> = [],
  ) {
    this.verdicts = new Map(known)
    this.dictionary = new Dictionary(rules)
  }

  /**
   * Reads the dictionaries, which the first unknown word does otherwise.
   *
   * @throws {Error} when one cannot be read
   */
  open(): void {
    this.dictionary.open()
  }

  /** @throws {Error} when a dictionary cannot be read */
  check(text: SpelledText): SpelledWords {
    const learned: SpelledWords['learned'] = []
    const doubtful = extractWords(text, this.rules).flatMap(({ word, line }) => {
      let verdict = this.verdicts.get(word)
      if (verdict === undefined) {
        verdict = this.dictionary.judge(word)
        this.verdicts.set(word, verdict)
        learned.push([word, verdict])
      }
      return verdict ? [{ word, line, verdict }] : []
    })
    return { doubtful, learned }
  }
}
