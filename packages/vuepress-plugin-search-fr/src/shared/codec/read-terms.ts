import { decodeFront } from './front-coding.js'
import type { TermEntry } from './term-entry.js'
import { createVarintReader } from './varint.js'

/** Reads the bytes of a shard, columns one after the other, as written by `writeTerms`. */
export const readTerms = (bytes: Uint8Array): Map<string, TermEntry> => {
  const terms = new Map<string, TermEntry>()
  const { readVarint, position } = createVarintReader(bytes)
  const length = readVarint()
  const text = new TextDecoder().decode(bytes.subarray(position(), position() + length))
  const body = createVarintReader(bytes, position() + length)
  let stem = ''
  const sizes: [TermEntry, number][] = []
  if (text)
    for (const line of text.split('\n')) {
      const [first, ...forms] = line.split(' ')
      stem = decodeFront(first!, stem)
      const entry: TermEntry = {
        forms: forms.map((form) => decodeFront(form, stem)),
        frequency: body.readVarint(),
        docs: [],
        sections: [],
        levels: [],
      }
      terms.set(stem, entry)
      sizes.push([entry, body.readVarint()])
    }
  for (const [entry, size] of sizes)
    for (let index = 0, doc = 0; index < size; index += 1)
      entry.docs.push((doc += body.readVarint()))
  for (const column of ['sections', 'levels'] as const)
    for (const [entry, size] of sizes)
      for (let index = 0; index < size; index += 1) entry[column].push(body.readVarint())
  return terms
}
