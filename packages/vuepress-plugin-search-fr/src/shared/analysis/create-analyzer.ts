import { foldWord } from './fold-word.js'
import { visitTokens } from './read-tokens.js'
import { stemFrench } from './stem-french.js'
import { STOP_WORDS } from './stop-words.js'

/** A word after analysis. */
export interface Word {
  /** The folded word. */
  word: string
  /** What the index is keyed by. */
  stem: string
  /** True for function words, indexed in titles only. */
  isStop: boolean
}

/** A word at its place in a text (UTF-16 offsets). */
export interface Term extends Word {
  start: number
  end: number
}

/** Text analysis, the same at build and in the browser. */
export interface Analyzer {
  /** Analyses a word as written. */
  read: (raw: string) => Word
  /** Words of a text, in order, with their place. */
  analyze: (text: string) => Term[]
}

/** Numbers in words and in figures are the same word: « les 4 libertés », « quatre libertés ». */
const NUMBERS = ',,deux,trois,quatre,cinq,six,sept,huit,,dix'.split(',')

/** Longer words are cut: nobody types them, and encoded data would fill the index. */
const MAX_WORD_LENGTH = 40

/**
 * Creates the analysis of a language: folding for all, stop words and stems for French (`fr`,
 * `fr-FR`…), no stemming for another language.
 */
export const createAnalyzer = (lang: string): Analyzer => {
  const isFrench = /^fr\b/i.test(lang)
  /** Words already read: a text repeats them, and stemming is what costs the most in a search. */
  const known = new Map<string, Word>()
  const readNew = (raw: string): Word => {
    const word = foldWord(raw).slice(0, MAX_WORD_LENGTH)
    const number = NUMBERS.indexOf(word)
    return {
      word,
      stem:
        !isFrench || word.length < 3 || /\d/.test(word)
          ? word
          : number < 0
            ? stemFrench(word)
            : `${number}`,
      isStop: isFrench && STOP_WORDS.has(word),
    }
  }
  const read = (raw: string): Word => {
    const word = known.get(raw) ?? readNew(raw)
    known.set(raw, word)
    return word
  }
  return {
    read,
    analyze: (text) => {
      const terms: Term[] = []
      visitTokens(text, (start, end) => terms.push({ ...read(text.slice(start, end)), start, end }))
      return terms
    },
  }
}
