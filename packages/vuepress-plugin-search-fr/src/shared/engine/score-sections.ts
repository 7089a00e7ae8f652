import { fromPlace, toPlace } from '../codec/read-terms.js'
import type { Plan } from './plan-query.js'
import type { Alternative, Slot } from './query-plan.js'

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

type Weights = Map<number, number>

/** Inverse frequency of a stem, in a collection of `total` sections. */
const rarity = (total: number, frequency: number): number =>
  Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))

/** Places where all the stems of an alternative are, with the weakest of their weights. */
const combineWeights = (all: Weights[]): Weights => {
  const [rarest, ...others] = all.toSorted((a, b) => a.size - b.size)
  if (!others.length) return rarest!
  const combined: Weights = new Map()
  for (const weights of all)
    for (const place of weights.keys()) {
      const page = toPlace(fromPlace(place)[0], 0)
      let weight = rarest!.get(place) ?? rarest!.get(page)
      for (const other of others)
        if (weight) weight = Math.min(weight, other.get(place) ?? other.get(page) ?? 0)
      if (weight) combined.set(place, weight)
    }
  return combined
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
  const cache = new Map<string, Weights>()
  const readWeights = ({ stems }: Alternative): Weights => {
    const found = stems.flatMap((stem) => entries.get(stem)?.places ?? [])
    const name = `${stems}`
    const weights =
      cache.get(name) ?? (found.length < stems.length ? new Map() : combineWeights(found))
    cache.set(name, weights)
    return weights
  }
  const frequencyOf = ({ stems }: Alternative): number =>
    Math.min(...stems.map((stem) => entries.get(stem)?.frequency ?? 0))
  const rarityOf = ({ alternatives }: Slot): number => {
    const frequency = Math.max(...alternatives.map(frequencyOf))
    return frequency && rarity(total, frequency)
  }

  const rarities = slots.map(rarityOf)
  // For each section, best weight then sum of the weights of each word, in rows.
  const width = slots.length * 2
  const rows = new Map<number, number>()
  let cells = new Float64Array(width * 256)
  slots.forEach(({ alternatives }, slot) => {
    for (const alternative of alternatives)
      for (const [key, found] of readWeights(alternative)) {
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
        const value = (alternative.weight * found) / (K1 + found)
        const cell = row + slot * 2
        if (value > cells[cell]!) cells[cell] = value
        cells[cell + 1]! += value
      }
  })
  const weightAt = (cell: number): number =>
    cells[cell]! + OTHERS * (cells[cell + 1]! - cells[cell]!)

  /** Score of a row, helped by the one of its page. Half the words are worth a quarter. */
  const scoreRow = (row: number, page = row): number => {
    let score = 0
    let covered = 0
    rarities.forEach((value, slot) => {
      const weight = Math.max(weightAt(row + slot * 2), weightAt(page + slot * 2))
      score += value * weight
      if (weight) covered += 1
    })
    return score * covered ** 2
  }

  const best = new Map<number, ScoredDoc & { own: number }>()
  for (const [key, row] of rows) {
    const [doc, section] = fromPlace(key)
    if (!isAllowed(doc)) continue
    const place = section > 1 ? 1 : section ? FIRST_SECTION : PAGE_ALONE
    const score = scoreRow(row, rows.get(key - section)) * place
    const own = section && scoreRow(row) * place
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
