import { fromPlace } from '../codec/read-terms.js'
import type { Plan } from './plan-query.js'
import type { Slot } from './query-plan.js'

/** Saturation of frequencies (BM25). */
const K1 = 4
/** Share of the alternatives after the best one. */
const OTHERS = 0.25
/** The text before the first heading presents the page. */
const FIRST_SECTION = 1.15
/** A title alone is worth less than a section that also has the words. */
const PAGE_ALONE = 0.8

/** A possible result, at the section to open. Section 0 is the page itself. */
export interface ScoredDoc {
  doc: number
  section: number
  score: number
}

/** Inverse frequency of a stem, in a collection of `total` sections. */
const rarity = (total: number, frequency: number): number =>
  Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))

/** Merges two lists of sorted places, each place once. */
const unite = (a: Uint32Array, b: Uint32Array): Uint32Array => {
  const all = new Uint32Array(a.length + b.length)
  let size = 0
  for (let i = 0, j = 0; i < a.length || j < b.length; size += 1) {
    const place = Math.min(a[i] ?? Infinity, b[j] ?? Infinity)
    all[size] = place
    if (a[i] === place) i += 1
    if (b[j] === place) j += 1
  }
  return all.subarray(0, size)
}

/**
 * Scores every section that has a word of the query. A page is worth its best section, with what its
 * title says; it opens at the section that says the most by itself.
 */
export const scoreSections = (
  { slots, entries }: Plan,
  total: number,
  isAllowed: (doc: number) => boolean,
): ScoredDoc[] => {
  const rarityOf = ({ alternatives }: Slot): number => {
    const frequency = Math.max(...alternatives.map(({ term }) => entries.get(term)?.frequency ?? 0))
    return frequency && rarity(total, frequency)
  }

  const rarities = slots.map(rarityOf)
  // A row for each section that has one of the words, in the order of the places.
  const lists = [...entries.values()].map(({ places }) => places)
  while (lists.length > 1) lists.push(unite(lists.shift()!, lists.shift()!))
  const [rows = []] = lists
  // In a row, best weight then sum of the weights of each word.
  const width = slots.length * 2
  const cells = new Float64Array(width * rows.length)
  slots.forEach(({ alternatives }, slot) => {
    for (const { term, weight } of alternatives) {
      const { places = [], weights = [] } = entries.get(term) ?? {}
      for (let index = 0, row = 0; index < places.length; index += 1) {
        while (rows[row]! < places[index]!) row += 1
        const found = weights[index]!
        const value = (weight * found) / (K1 + found)
        const cell = row * width + slot * 2
        cells[cell + 1]! += value
        if (value > cells[cell]!) cells[cell] = value
      }
    }
  })
  for (let cell = 0; cell < cells.length; cell += 2)
    cells[cell]! += OTHERS * (cells[cell + 1]! - cells[cell]!)
  /** Score of a row, helped by the one of its page. Half the words are worth a third. */
  const scoreRow = (row: number, page: number): number => {
    let score = 0
    let covered = 0
    for (let slot = 0; slot < rarities.length; slot += 1) {
      const weight = Math.max(cells[row * width + slot * 2]!, cells[page * width + slot * 2]!)
      if (weight) {
        score += rarities[slot]! * weight
        covered += 1
      }
    }
    return score * covered ** 1.5
  }

  const best: ScoredDoc[] = []
  let known: ScoredDoc | undefined
  let mostAlone = 0
  let page = 0
  let pageDoc = -1
  rows.forEach((key, row) => {
    const [doc, section] = fromPlace(key)
    if (known?.doc !== doc) {
      known = { doc, section, score: 0 }
      mostAlone = 0
      if (isAllowed(doc)) best.push(known)
    }
    if (!section) {
      page = row
      pageDoc = doc
    }
    const place = section > 1 ? 1 : section ? FIRST_SECTION : PAGE_ALONE
    known.score = Math.max(known.score, scoreRow(row, pageDoc === doc ? page : row) * place)
    const alone = section && scoreRow(row, row) * place
    if (alone > mostAlone) {
      mostAlone = alone
      known.section = section
    }
  })
  return best.sort((a, b) => b.score - a.score)
}
