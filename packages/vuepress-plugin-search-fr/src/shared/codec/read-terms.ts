import { decodeFront } from './front-coding.js'
import { fromLevel } from './levels.js'
import { createVarintReader } from './varint.js'

/** A stem as the search reads it. */
export interface KnownTerm {
  /** Folded words that have this stem. */
  forms: string[]
  /** Number of sections with this stem, before the cap. */
  frequency: number
  /** Places in increasing order, see {@link toPlace}. */
  places: Uint32Array
  /** Weight at each place. What belongs to a page counts in each of its sections. */
  weights: Float64Array
}

/** More sections than any page has. */
const SECTIONS_PER_DOC = 4096

/** Number of a section of a result. */
export const toPlace = (doc: number, section: number): number => doc * SECTIONS_PER_DOC + section

/** Result and section of a place. */
export const fromPlace = (place: number): [doc: number, section: number] => {
  const section = place % SECTIONS_PER_DOC
  return [(place - section) / SECTIONS_PER_DOC, section]
}

/** Reads the bytes of a shard, columns one after the other, as written by `writeTerms`. */
export const readTerms = (bytes: Uint8Array): Map<string, KnownTerm> => {
  const end = bytes.indexOf(0)
  const next = createVarintReader(bytes, end + 1)
  const text = new TextDecoder().decode(bytes.subarray(0, end))
  const terms = new Map<string, KnownTerm>()
  let stem = ''
  const list = (text ? text.split('\n') : []).map((line) => {
    const [first, ...forms] = line.split(',')
    stem = decodeFront(first!, stem)
    const frequency = next()
    const size = next()
    const term: KnownTerm = {
      forms: forms.map((form) => decodeFront(form, stem)),
      frequency,
      places: new Uint32Array(size),
      weights: new Float64Array(size),
    }
    terms.set(stem, term)
    return term
  })
  for (const { places } of list)
    for (let index = 0, doc = 0; index < places.length; index += 1) places[index] = doc += next()
  for (const { places } of list)
    for (let index = 0; index < places.length; index += 1)
      places[index] = toPlace(places[index]!, next())
  for (const { places, weights } of list) {
    let page = 0
    let pageWeight = 0
    places.forEach((place, index) => {
      const [doc, section] = fromPlace(place)
      if (doc !== page) pageWeight = 0
      page = doc
      weights[index] = pageWeight + fromLevel(next())
      if (!section) pageWeight = weights[index]!
    })
  }
  return terms
}
