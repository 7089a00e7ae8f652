import { fromPlace } from '../codec/read-terms.js'
import type { Plan } from './plan-query.js'
import type { Slot } from './query-plan.js'

/** Saturation of frequencies (BM25). */
const K1 = 2
/** Share of the alternatives after the best one. */
const OTHERS = 0.35
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
  // For each section, best weight then sum of the weights of each word, in rows.
  const width = slots.length * 2
  const rows = new Map<number, number>()
  let cells = new Float64Array(width * 256)
  slots.forEach(({ alternatives }, slot) => {
    for (const { term, weight } of alternatives) {
      const { places = [], weights = [] } = entries.get(term) ?? {}
      for (let index = 0; index < places.length; index += 1) {
        const key = places[index]!
        const found = weights[index]!
        let row = rows.get(key)
        if (row === undefined) {
          row = rows.size * width
          rows.set(key, row)
          if (row + width > cells.length) {
            const larger = new Float64Array(cells.length * 2)
            larger.set(cells)
            cells = larger
          }
        }
        const value = (weight * found) / (K1 + found)
        const cell = row + slot * 2
        if (value > cells[cell]!) cells[cell] = value
        cells[cell + 1]! += value
      }
    }
  })
  for (let cell = 0; cell < rows.size * width; cell += 2)
    cells[cell]! += OTHERS * (cells[cell + 1]! - cells[cell]!)
  /** Score of a row, helped by the one of its page. Half the words are worth a quarter. */
  const scoreRow = (row: number, page = row): number => {
    let score = 0
    let covered = 0
    for (let slot = 0; slot < rarities.length; slot += 1) {
      const weight = Math.max(cells[row + slot * 2]!, cells[page + slot * 2]!)
      if (weight) {
        score += rarities[slot]! * weight
        covered += 1
      }
    }
    return score * covered ** 2
  }

  const best = new Map<number, ScoredDoc & { own: number }>()
  for (const [key, row] of rows) {
    const [doc, section] = fromPlace(key)
    if (!isAllowed(doc)) continue
    const place = section > 1 ? 1 : section ? FIRST_SECTION : PAGE_ALONE
    const page = rows.get(key - section)
    const score = scoreRow(row, page) * place
    const own = section && (page === undefined ? score : scoreRow(row) * place)
    const known = best.get(doc) ?? { doc, section, score, own }
    known.score = Math.max(known.score, score)
    if (own > known.own) {
      known.own = own
      known.section = section
    }
    best.set(doc, known)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.doc - b.doc)
}
