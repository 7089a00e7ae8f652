import type { Term } from '../analysis/create-analyzer.js'

/** A piece of text, to be shown as text: never HTML. */
export interface Segment {
  text: string
  /** True for a word that answers the query. */
  hit: boolean
}

/** Cuts a text into segments at the words found. */
const toSegments = (text: string, hits: readonly Term[], from: number, to: number): Segment[] => {
  const segments: Segment[] = []
  const push = (start: number, end: number, hit: boolean) => {
    if (end > start) segments.push({ text: text.slice(start, end), hit })
  }
  let position = from
  for (const { start, end } of hits)
    if (start >= position && end <= to) {
      push(position, start, false)
      push(start, end, true)
      position = end
    }
  push(position, to, false)
  if (from) segments.unshift({ text: '…\u00a0', hit: false })
  if (to < text.length) segments.push({ text: '\u00a0…', hit: false })
  return segments
}

/**
 * Chooses the part of a text that has the most different words of the query.
 *
 * @param terms words of the text
 * @param isHit whether a stem answers the query
 * @param size characters wanted; the whole text by default
 */
export const cutExcerpt = (
  text: string,
  terms: readonly Term[],
  isHit: (stem: string) => boolean,
  size = Infinity,
): Segment[] => {
  const hits = terms.filter(({ stem }) => isHit(stem))
  let from = 0
  let most = 0
  hits.forEach(({ start }, index) => {
    const stems = new Set<string>()
    for (let next = index; next < hits.length && hits[next]!.end - start < size * 0.8; next += 1)
      stems.add(hits[next]!.stem)
    if (stems.size > most) {
      most = stems.size
      from = start
    }
  })
  // Some words before the first one found, so that the excerpt can be read.
  from = text.lastIndexOf(' ', Math.min(from - size * 0.2, text.length - size)) + 1
  const to = from + size
  // A few more characters rather than a cut just before the end.
  if (to + size * 0.1 >= text.length) return toSegments(text, hits, from, text.length)
  // « EUPL-1.2 » is not cut at its dot.
  const space = text.lastIndexOf(' ', to)
  return toSegments(text, hits, from, space > from ? space : to)
}
