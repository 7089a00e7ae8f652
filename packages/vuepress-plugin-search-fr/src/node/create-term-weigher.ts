import { toLevel } from '../shared/codec/levels.js'
import type { TermEntry } from '../shared/codec/term-entry.js'
import { INDEX_FIELDS } from './index-fields.js'

/** Places kept for a term: the larger of this and of a share of the sections. */
const MIN_CAP = 3000
const CAP_SHARE = 0.08

const WIDTH = INDEX_FIELDS.length

/** What the places of all the terms refer to. A place is a unit and a field, as one number. */
export interface IndexUnits {
  /** Result and section of each unit. */
  docs: readonly number[]
  sections: readonly number[]
  /** Words at each place. */
  lengths: Uint32Array
}

/** What one occurrence weighs, by field: divided by `base + slope × length`. */
const readNorms = (lengths: Uint32Array) => {
  const totals = INDEX_FIELDS.map(() => 0)
  const filled = INDEX_FIELDS.map(() => 0)
  for (let place = 0; place < lengths.length; place += 1) {
    if (!lengths[place]) continue
    totals[place % WIDTH]! += lengths[place]!
    filled[place % WIDTH]! += 1
  }
  return INDEX_FIELDS.map(({ weight, lengthShare, maxCount }, field) => {
    const average = totals[field]! / filled[field]!
    return { base: (1 - lengthShare) / weight, slope: lengthShare / average / weight, maxCount }
  })
}

/** Creates what weighs a term in each section, from its places in order, as often as it is there. */
export const createTermWeigher = ({ docs, sections, lengths }: IndexUnits) => {
  const norms = readNorms(lengths)
  const cap = Math.max(MIN_CAP, Math.round(docs.length * CAP_SHARE))
  // Filled for each term, rather than created a hundred thousand times.
  const units = new Uint32Array(docs.length)
  const weights = new Float64Array(docs.length)

  /** Fills `units` and `weights`. Returns how many there are. */
  const weighUnits = (places: Uint32Array): number => {
    let size = 0
    let before = -1
    for (let index = 0; index < places.length;) {
      const place = places[index]!
      const first = index
      while (places[index] === place) index += 1
      const field = place % WIDTH
      const unit = (place - field) / WIDTH
      const { base, slope, maxCount } = norms[field]!
      const weight = Math.min(index - first, maxCount) / (base + slope * lengths[place]!)
      if (unit === before) weights[size - 1]! += weight
      else {
        units[size] = before = unit
        weights[size] = weight
        size += 1
      }
    }
    return size
  }

  /** The places kept of a term that has too many: the heaviest, in order. */
  const listHeaviest = (size: number): Uint32Array =>
    Uint32Array.from({ length: size }, (_, index) => index)
      .sort((a, b) => weights[b]! - weights[a]!)
      .subarray(0, cap)
      .sort()

  return (places: Uint32Array): Omit<TermEntry, 'forms'> => {
    const frequency = weighUnits(places)
    const kept = frequency > cap ? listHeaviest(frequency) : undefined
    const size = kept?.length ?? frequency
    const entry = { frequency, docs: [], sections: [], levels: [] } as Omit<TermEntry, 'forms'>
    for (let rank = 0; rank < size; rank += 1) {
      const index = kept ? kept[rank]! : rank
      const unit = units[index]!
      entry.docs.push(docs[unit]!)
      entry.sections.push(sections[unit]!)
      entry.levels.push(toLevel(weights[index]!))
    }
    return entry
  }
}
