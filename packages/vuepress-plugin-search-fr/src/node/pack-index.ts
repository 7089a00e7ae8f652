import { createHash } from 'node:crypto'
import { constants, deflateRawSync } from 'node:zlib'

import { foldWord } from '../shared/analysis/fold-word.js'
import { type DictionaryWord, writeDictionary } from '../shared/codec/dictionary.js'
import { sharedLength } from '../shared/codec/front-coding.js'
import type { TermEntry } from '../shared/codec/term-entry.js'
import { writeTerms } from '../shared/codec/write-terms.js'
import {
  fileNames,
  HASH_LENGTH,
  letterOf,
  type Manifest,
  MANIFEST_NAME,
} from '../shared/engine/manifest.js'
import type { Facets, PageText } from '../shared/engine/page-text.js'

/** Bytes of postings and words in a shard, before compression. */
const SHARD_SIZE = 10_000
const MIN_WORD_LENGTH = 3
/** Words of the lists used to correct a word: the most frequent ones of a very large site. */
const MAX_WORDS = 20_000
/** Compression of the page texts: the best one takes twice the time for 1 %. */
const TEXT_LEVEL = 6

/** Content of an index, before it is cut into files. */
export interface IndexContent {
  lang: string
  base: string
  pages: number
  sections: number
  terms: [string, TermEntry][]
  words: [string, number][]
  texts: PageText[]
  facets: Facets
  synonyms: string[][]
}

const hash = (parts: Iterable<Uint8Array | string>): string => {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part)
  return digest.digest('base64url').slice(0, HASH_LENGTH)
}

/**
 * Compresses columns so that each has its own code table, as one deflate stream. The files are
 * compressed here, and read with `DecompressionStream`, because many static hosts only compress the
 * types they know; `.bin` rather than `.gz`, which some servers would unpack or label on their own.
 */
const deflate = (columns: readonly Uint8Array[], level = 9): Uint8Array =>
  Buffer.concat(
    columns.map((column, index) =>
      deflateRawSync(column, {
        level,
        // A window larger than the data only costs memory to set up.
        windowBits: Math.min(15, Math.max(9, Math.ceil(Math.log2(column.length + 1)))),
        finishFlush: index < columns.length - 1 ? constants.Z_SYNC_FLUSH : constants.Z_FINISH,
      }),
    ),
  )

const toJson = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

/** Cuts sorted stems into shards of about the same size. */
const cutShards = (terms: [string, TermEntry][]): [string, TermEntry][][] => {
  const shards: [string, TermEntry][][] = []
  let current: [string, TermEntry][] = []
  let size = 0
  for (const term of terms) {
    const [, { docs, forms }] = term
    const cost = 8 + forms.length * 3 + docs.length * 3
    if (current.length && size + cost > SHARD_SIZE) {
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

const groupByLetter = (words: [string, number][]): Map<string, DictionaryWord[]> => {
  const letters = new Map<string, DictionaryWord[]>()
  const listed = words
    .filter(([word]) => word.length >= MIN_WORD_LENGTH && !/^\d/.test(word))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_WORDS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [word, count] of listed) {
    const letter = letterOf(foldWord(word))
    const list = letters.get(letter) ?? []
    letters.set(letter, list)
    list.push([word, Math.round(Math.log2(count))])
  }
  return letters
}

/** Cuts an index into files, by name. The manifest is the last one: written last, it never names a missing file. */
export const packIndex = (content: IndexContent): Map<string, Uint8Array> => {
  const { lang, base, pages, sections, terms, words, texts, facets, synonyms } = content
  const files = new Map<string, Uint8Array>()
  const shards = cutShards(terms)
  const shardFiles = shards.map((shard) => deflate(writeTerms(shard)))
  const letterFiles = [...groupByLetter(words)].map(
    ([letter, list]) => [letter, deflate([writeDictionary(list)])] as const,
  )
  const textFiles = texts.map((text) => deflate([toJson(text)], TEXT_LEVEL))
  const facetFile = deflate([toJson(facets)])
  const manifest: Manifest = {
    version: 1,
    lang,
    base,
    pages,
    docs: texts.length,
    sections,
    starts: shards
      .map((shard, index) =>
        index ? shortenStart(shard[0]![0], shards[index - 1]!.at(-1)![0]) : '',
      )
      .join(' '),
    hashes: shardFiles.map((file) => hash([file])).join(''),
    letters: Object.fromEntries(letterFiles.map(([letter, file]) => [letter, hash([file])])),
    texts: hash(textFiles),
    facets: hash([facetFile]),
    synonyms,
  }
  shardFiles.forEach((file, index) => files.set(fileNames.shard(manifest, index), file))
  for (const [letter, file] of letterFiles) files.set(fileNames.letter(manifest, letter), file)
  textFiles.forEach((file, doc) => files.set(fileNames.text(manifest, doc), file))
  files.set(fileNames.facets(manifest), facetFile)
  files.set(MANIFEST_NAME, toJson(manifest))
  return files
}
