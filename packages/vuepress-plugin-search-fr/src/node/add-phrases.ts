import type { WordTable } from './create-word-table.js'
import { NumberList } from './number-list.js'

/**
 * A word met, as one number: its term, whether it is a function word, and whether something ends a
 * phrase between it and the word before.
 */
export const toMet = (term: number, isStop: boolean, isBroken: boolean): number =>
  term * 4 + (isStop ? 2 : 0) + (isBroken ? 1 : 0)

/** Terms met, place after place, and where those of each place end. */
export interface MetTerms {
  terms: Uint32Array
  ends: Uint32Array
}

/** Whether words that are in a row end with these stems, the last one being known to be the same. */
const endsWith = (row: readonly number[], size: number, stems: readonly number[]): boolean => {
  if (size < stems.length) return false
  for (let back = 2; back <= stems.length; back += 1)
    if (row[size - back] !== stems[stems.length - back]) return false
  return true
}

/**
 * Adds terms of several words to the words met: wherever their stems are in a row, function words
 * aside. Comes last, when the whole site has told which ones to look for.
 *
 * @param met words of {@link toMet}, place after place
 * @param ends for each place, where its words end
 * @param phrases stems separated by spaces
 */
export const addPhrases = (
  met: Uint32Array,
  ends: Uint32Array,
  table: WordTable,
  phrases: Iterable<string>,
): MetTerms => {
  /** Phrases by the term they end with. */
  const byLast = new Map<number, { number: number; stems: number[] }[]>()
  for (const text of new Set(phrases)) {
    const stems = text.split(' ').map((stem) => table.readTerm(stem).number)
    if (stems.length < 2) continue
    const last = stems.at(-1)!
    const known = byLast.get(last) ?? []
    byLast.set(last, known)
    known.push({ number: table.readTerm(text).number, stems })
  }
  const isLast = new Uint8Array(table.terms.length)
  for (const last of byLast.keys()) isLast[last] = 1

  const terms = new NumberList()
  const newEnds = new Uint32Array(ends.length)
  const row: number[] = []
  for (let place = 0, index = 0; place < ends.length; place += 1) {
    let size = 0
    for (; index < ends[place]!; index += 1) {
      const word = met[index]!
      const term = word >>> 2
      terms.push(term)
      if (word & 2) continue
      if (word & 1) size = 0
      row[size] = term
      size += 1
      if (isLast[term])
        for (const { number, stems } of byLast.get(term)!)
          if (endsWith(row, size, stems)) terms.push(number)
    }
    newEnds[place] = terms.length
  }
  return { terms: terms.read(), ends: newEnds }
}
