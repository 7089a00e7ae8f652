import { decodeFront } from './front-coding.js'
import { fromLevel } from './levels.js'
import { createVarintReader } from './varint.js'

/** A stem as the search reads it. */
export interface KnownTerm {
  /** Folded words that have this stem. */
  forms: string[]
  /** Number of sections with this stem, before the cap. */
  frequency: number
  /** Weight by place, see {@link toPlace}. What belongs to a page counts in each of its sections. */
  places: Map<number, number>
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
  const docs = (text ? text.split('\n') : []).map((line) => {
    const [first, ...forms] = line.split(' ')
    stem = decodeFront(first!, stem)
    const places = new Map<number, number>()
    terms.set(stem, {
      forms: forms.map((form) => decodeFront(form, stem)),
      frequency: next(),
      places,
    })
    return { places, list: new Array<number>(next()) }
  })
  for (const { list } of docs)
    for (let index = 0, doc = 0; index < list.length; index += 1) list[index] = doc += next()
  for (const { list } of docs)
    for (let index = 0; index < list.length; index += 1) list[index] = toPlace(list[index]!, next())
  for (const { list, places } of docs)
    for (const place of list) {
      const [doc, section] = fromPlace(place)
      places.set(place, fromLevel(next()) + ((section && places.get(toPlace(doc, 0))) || 0))
    }
  return terms
}
