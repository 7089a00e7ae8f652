import { sharedLength } from '../shared/codec/front-coding.js'
import type { TermEntry } from '../shared/codec/term-entry.js'

/** Bytes of postings and words in a shard of a large site, before compression. */
const MAX_SHARD_SIZE = 10_000
/**
 * Size of a shard over the square root of all of them: small shards make a search light, many
 * shards make the manifest heavy.
 */
const SHARD_RATIO = 4

/** Shards of the terms of a site. */
export interface PackedTerms {
  /** Compressed. */
  shards: Uint8Array[]
  /** Stems the shards start with, separated by commas. */
  starts: string
}

/** About the bytes of a stem in a shard, before compression. */
const estimateSize = ([, { docs, forms }]: [string, TermEntry]): number =>
  8 + forms.length * 3 + docs.length * 3

/** Cuts sorted stems into shards of about the same size. */
const cutShards = (terms: [string, TermEntry][]): [string, TermEntry][][] => {
  const total = terms.reduce((sum, term) => sum + estimateSize(term), 0)
  const limit = Math.min(MAX_SHARD_SIZE, SHARD_RATIO * Math.sqrt(total))
  const shards: [string, TermEntry][][] = []
  let current: [string, TermEntry][] = []
  let size = 0
  for (const term of terms) {
    const cost = estimateSize(term)
    if (current.length && size + cost > limit) {
      shards.push(current)
      current = []
      size = 0
    }
    current.push(term)
    size += cost
  }
  if (current.length) shards.push(current)
  return shards.length ? shards : [[]]
}

/** Shortest beginning of a stem that still sorts after the previous one. */
const shortenStart = (stem: string, previous: string): string =>
  stem.slice(0, sharedLength(stem, previous) + 1)

/** Cuts sorted terms into shards. Returns them with the stems they start with, see {@link PackedTerms}. */
export const cutTerms = (
  terms: [string, TermEntry][],
): { shards: [string, TermEntry][][]; starts: string } => {
  const shards = cutShards(terms)
  const starts = shards.map((shard, index) =>
    index ? shortenStart(shard[0]![0], shards[index - 1]!.at(-1)![0]) : '',
  )
  return { shards, starts: starts.join(',') }
}
