import { fromLevel } from '../codec/levels.js'
import type { TermEntry } from '../codec/term-entry.js'
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
/** Exponent of the covered share of the query. */
const COVERAGE = 2
/** More sections than any page has. */
const SECTIONS_PER_DOC = 4096

/** Best section of a possible result. Section 0 is the page itself. */
export interface ScoredDoc {
  doc: number
  section: number
  score: number
}

type Hits = Map<number, number>

/** Inverse frequency of a stem, in a collection of `total` sections. */
const rarity = (total: number, frequency: number): number =>
  Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))

/** Weights already computed: the same words come back while one types. */
const known = new WeakMap<TermEntry, Hits>()

/** Saturated weights of a stem; what belongs to the page is added to each of its sections. */
const readHits = (entry: TermEntry): Hits => {
  let hits = known.get(entry)
  if (!hits) {
    hits = new Map()
    known.set(entry, hits)
    let pageDoc = -1
    let pageWeight = 0
    for (const [index, doc] of entry.docs.entries()) {
      const section = entry.sections[index]!
      let weight = fromLevel(entry.levels[index]!)
      if (!section) {
        pageDoc = doc
        pageWeight = weight
      } else if (doc === pageDoc) weight += pageWeight
      hits.set(doc * SECTIONS_PER_DOC + section, weight / (K1 + weight))
    }
  }
  return hits
}

/** Places where all the stems of an alternative are, with the weakest of their weights. */
const combineHits = (all: Hits[]): Hits => {
  const [rarest, ...others] = all.toSorted((a, b) => a.size - b.size)
  if (!others.length) return rarest!
  const combined: Hits = new Map()
  for (const hits of all)
    for (const key of hits.keys()) {
      const page = key - (key % SECTIONS_PER_DOC)
      let weight = rarest!.get(key) ?? rarest!.get(page)
      for (const other of others)
        if (weight) weight = Math.min(weight, other.get(key) ?? other.get(page) ?? 0)
      if (weight) combined.set(key, weight)
    }
  return combined
}

/** Scores every section that has a word of the query; keeps the best section of each page. */
export const scoreSections = (
  { slots, entries }: Plan,
  total: number,
  isAllowed: (doc: number) => boolean,
): ScoredDoc[] => {
  const cache = new Map<string, Hits>()
  const hitsOf = ({ stems }: Alternative): Hits => {
    const name = stems.join(' ')
    let hits = cache.get(name)
    if (!hits) {
      const found = stems.map((stem) => entries.get(stem))
      hits = found.every((entry) => entry)
        ? combineHits(found.map((entry) => readHits(entry!)))
        : new Map()
      cache.set(name, hits)
    }
    return hits
  }
  const frequencyOf = ({ stems }: Alternative): number =>
    Math.min(...stems.map((stem) => entries.get(stem)?.frequency ?? 0))
  const rarityOf = ({ alternatives }: Slot): number => {
    const frequency = Math.max(...alternatives.map(frequencyOf))
    return frequency && rarity(total, frequency)
  }

  const rarities = slots.map(rarityOf)
  const whole = rarities.reduce((sum, value) => sum + value, 0)
  // For each section, best weight then sum of the weights of each word, in rows.
  const width = slots.length * 2
  const rows = new Map<number, number>()
  let cells = new Float64Array(width * 256)
  slots.forEach(({ alternatives }, slot) => {
    for (const alternative of alternatives)
      for (const [key, hit] of hitsOf(alternative)) {
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
        const value = hit * alternative.weight
        const cell = row + slot * 2
        if (value > cells[cell]!) cells[cell] = value
        cells[cell + 1]! += value
      }
  })
  const weightAt = (cell: number): number =>
    cells[cell]! + OTHERS * (cells[cell + 1]! - cells[cell]!)

  const best = new Map<number, ScoredDoc>()
  for (const [key, row] of rows) {
    const section = key % SECTIONS_PER_DOC
    const doc = (key - section) / SECTIONS_PER_DOC
    if (!isAllowed(doc)) continue
    const page = section ? rows.get(key - section) : undefined
    let score = 0
    let covered = 0
    rarities.forEach((value, slot) => {
      const own = weightAt(row + slot * 2)
      const weight = page === undefined ? own : Math.max(own, weightAt(page + slot * 2))
      if (weight) {
        score += value * weight
        covered += value
      }
    })
    score *=
      (covered / whole) ** COVERAGE * (section > 1 ? 1 : section ? FIRST_SECTION : PAGE_ALONE)
    const known = best.get(doc)
    if (!known || score > known.score) best.set(doc, { doc, section, score })
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.doc - b.doc)
}
