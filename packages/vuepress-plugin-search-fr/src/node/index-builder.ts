import type { Analyzer } from '../shared/analysis/create-analyzer.js'
import { visitTokens } from '../shared/analysis/read-tokens.js'
import type { TermEntry } from '../shared/codec/term-entry.js'
import { createTermWeigher } from './create-term-weigher.js'
import { createWordTable, type IndexTerm } from './create-word-table.js'
import { groupPlaces } from './group-places.js'
import { type Field, INDEX_FIELDS } from './index-fields.js'
import { listForms } from './list-forms.js'
import { NumberList } from './number-list.js'

/** Ends a phrase: the words after it are not in a row with those before. */
const BREAK = /[;:!?()\n]|\.\s/

/** Whether the first words of a row end with stems, the last one being known to be the same. */
const endsWith = (
  row: readonly IndexTerm[],
  size: number,
  stems: readonly IndexTerm[],
): boolean => {
  if (size < stems.length) return false
  for (let back = 2; back <= stems.length; back += 1)
    if (row[size - back] !== stems[stems.length - back]) return false
  return true
}

/**
 * Collects words by section, then weighs them. Holds everything in memory, as flat lists of numbers:
 * four bytes a word.
 *
 * @param phrases terms of several words to index as if they were one: stems separated by spaces
 */
export const createIndexBuilder = (analyzer: Analyzer, phrases: Iterable<string> = []) => {
  const table = createWordTable(analyzer, phrases)
  /** Result and section of each unit. A unit and a field make a place. */
  const docs: number[] = []
  const sections: number[] = []
  /** Terms met, place after place, where those of each place end, and its number of words. */
  const met = new NumberList()
  const ends = new NumberList()
  const lengths = new NumberList()

  /** Words of a text without function words, and where each one starts. Used again for each text. */
  const row: IndexTerm[] = []
  const starts: number[] = []

  /** Adds the terms of a text. Returns its number of words. */
  const addText = (text: string, hasStopWords: boolean): number => {
    let length = 0
    let size = 0
    visitTokens(text, (start, end, hash) => {
      const word = table.readWord(text, start, end, hash)
      const { stem, isStop } = word
      if (isStop && !hasStopWords) return
      length += 1
      word.count += 1
      met.push(stem.number)
      if (isStop) return
      row[size] = stem
      starts[size] = start
      size += 1
      for (const { number, stems } of stem.phrases)
        if (endsWith(row, size, stems) && !BREAK.test(text.slice(starts[size - stems.length], end)))
          met.push(number)
    })
    return length
  }

  return {
    /** Adds a section; its number is 0 for what belongs to the whole page. */
    addSection: (doc: number, section: number, content: Partial<Record<Field, string>>): void => {
      docs.push(doc)
      sections.push(section)
      for (const { name, hasStopWords } of INDEX_FIELDS) {
        const text = content[name]
        lengths.push(text ? addText(text, hasStopWords) : 0)
        ends.push(met.length)
      }
    },
    sectionCount: () => docs.length,
    /** Terms with their places, and words as written with their number of occurrences. */
    finish: (): { terms: [string, TermEntry][]; words: [string, number][] } => {
      const { starts, places } = groupPlaces(met.read(), ends.read(), table.terms.length)
      const weigh = createTermWeigher({ docs, sections, lengths: lengths.read() })
      const found = table.terms
        .filter(({ number }) => starts[number]! < starts[number + 1]!)
        .map((term) => ({ ...term, forms: listForms(term) }))
      const words = found.flatMap(({ forms }) =>
        forms.map(({ written, count }): [string, number] => [written, count]),
      )
      const terms = found
        .sort((a, b) => (a.text < b.text ? -1 : 1))
        .map(({ text, number, forms }): [string, TermEntry] => [
          text,
          {
            forms: forms.map(({ word }) => word),
            ...weigh(places.subarray(starts[number], starts[number + 1])),
          },
        ])
      return { terms, words }
    },
  }
}
