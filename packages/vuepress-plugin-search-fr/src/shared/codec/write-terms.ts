import { ByteList } from './byte-list.js'
import { encodeFront } from './front-coding.js'
import type { TermEntry } from './term-entry.js'
import { writeVarint } from './varint.js'

/**
 * Writes stems and their places by columns: each column compresses better alone, and the reader
 * sees the columns one after the other.
 *
 * @param terms sorted by stem
 * @returns header, pages, sections, levels
 */
export const writeTerms = (terms: readonly (readonly [string, TermEntry])[]): Uint8Array[] => {
  let previous = ''
  const lines = terms.map(([stem, { forms }]) => {
    const line = [encodeFront(stem, previous), ...forms.map((form) => encodeFront(form, stem))]
    previous = stem
    return line.join(',')
  })
  const text = new TextEncoder().encode(lines.join('\n'))
  // A zero ends the header: no word holds one.
  const header = new Uint8Array(text.length + 1)
  header.set(text)
  const counts = new ByteList()
  const docs = new ByteList()
  const sections = new ByteList()
  const levels = new ByteList()
  for (const [, entry] of terms) {
    writeVarint(counts, entry.frequency)
    writeVarint(counts, entry.docs.length)
    let doc = 0
    for (let index = 0; index < entry.docs.length; index += 1) {
      const value = entry.docs[index]!
      writeVarint(docs, value - doc)
      doc = value
      writeVarint(sections, entry.sections[index]!)
      levels.push(entry.levels[index]!)
    }
  }
  return [header, ...[counts, docs, sections, levels].map((list) => list.read())]
}
