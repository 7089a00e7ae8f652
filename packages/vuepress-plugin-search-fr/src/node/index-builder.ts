import type { Analyzer } from '../shared/analysis/create-analyzer.js'
import { visitTokens } from '../shared/analysis/read-tokens.js'
import type { TermEntry } from '../shared/codec/term-entry.js'
import { addPhrases, toMet } from './add-phrases.js'
import { createTermWeigher } from './create-term-weigher.js'
import { createWordTable } from './create-word-table.js'
import { groupPlaces } from './group-places.js'
import { type Field, INDEX_FIELDS } from './index-fields.js'
import { listForms } from './list-forms.js'
import { NumberList } from './number-list.js'

const SPACE = 32
/** Ends a phrase: the words after it are not in a row with those before. */
const BREAK = /[;:!?()\n]|\.\s/

/** A section to index; its number is 0 for what belongs to the whole page. */
export interface IndexedSection {
  doc: number
  section: number
  content: Partial<Record<Field, string>>
}

/** The words of a site. */
export interface CollectedWords {
  /** Words as written with their number of occurrences. */
  words: [string, number][]
  /** Weighs the terms in each place. Returns them sorted. */
  weighTerms: () => [string, TermEntry][]
}

/**
 * Collects words by section, then weighs them. Holds everything in memory, as flat lists of numbers:
 * four bytes a word.
 */
export const createIndexBuilder = (analyzer: Analyzer) => {
  const table = createWordTable(analyzer)
  /** Result and section of each unit. A unit and a field make a place. */
  const docs: number[] = []
  const sections: number[] = []
  /** Words met, place after place, where those of each place end, and its number of words. */
  const met = new NumberList()
  const ends = new NumberList()
  const lengths = new NumberList()

  /** Adds the words of a text. Returns how many there are. */
  const addText = (text: string, hasStopWords: boolean): number => {
    let length = 0
    let last = 0
    let isBroken = false
    visitTokens(text, (start, end, hash) => {
      const word = table.readWord(text, start, end, hash)
      // Most words are one space apart.
      if (!isBroken && (start - last > 1 || text.charCodeAt(last) !== SPACE))
        isBroken = BREAK.test(text.slice(last, start))
      last = end
      const { stem, isStop } = word
      if (isStop && !hasStopWords) return
      length += 1
      word.count += 1
      met.push(toMet(stem.number, isStop, isBroken))
      if (!isStop) isBroken = false
    })
    return length
  }

  return {
    addSection: ({ doc, section, content }: IndexedSection): void => {
      docs.push(doc)
      sections.push(section)
      for (const { name, hasStopWords } of INDEX_FIELDS) {
        const text = content[name]
        lengths.push(text ? addText(text, hasStopWords) : 0)
        ends.push(met.length)
      }
    },
    /** @param phrases terms of several words to index as if they were one: stems separated by spaces */
    finish: (phrases: Iterable<string>): CollectedWords => {
      const found = addPhrases(met.read(), ends.read(), table, phrases)
      const { starts, places } = groupPlaces(found.terms, found.ends, table.terms.length)
      const used = table.terms
        .filter(({ number }) => starts[number]! < starts[number + 1]!)
        .map((term) => ({ ...term, forms: listForms(term) }))
      const words = used.flatMap(({ forms }) =>
        forms.map(({ written, count }): [string, number] => [written, count]),
      )
      const weighTerms = (): [string, TermEntry][] => {
        const weigh = createTermWeigher({ docs, sections, lengths: lengths.read() })
        return used
          .sort((a, b) => (a.text < b.text ? -1 : 1))
          .map(({ text, number, forms }) => [
            text,
            {
              forms: forms.map(({ word }) => word),
              ...weigh(places.subarray(starts[number], starts[number + 1])),
            },
          ])
      }
      return { words, weighTerms }
    },
  }
}
