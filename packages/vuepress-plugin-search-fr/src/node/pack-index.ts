import { createHash } from 'node:crypto'

import { foldWord } from '../shared/analysis/fold-word.js'
import { type DictionaryWord, writeDictionary } from '../shared/codec/dictionary.js'
import { sharedLength } from '../shared/codec/front-coding.js'
import type { TermEntry } from '../shared/codec/term-entry.js'
import { writeTerms } from '../shared/codec/write-terms.js'
import {
  HASH_LENGTH,
  INDEX_VERSION,
  letterOf,
  type Manifest,
  MANIFEST_NAME,
  secondLetterOf,
  toFileName,
  toTextId,
  turnWord,
} from '../shared/engine/manifest.js'
import { type Facets, NUMBERS_PER_FILE } from '../shared/engine/page-text.js'

import { encodeJson } from './compress.js'
import type { Compressor } from './create-compressor.js'

/** Bytes of postings and words in a shard of a large site, before compression. */
const MAX_SHARD_SIZE = 10_000
/**
 * Size of a shard over the square root of all of them: small shards make a search light, many
 * shards make the manifest heavy.
 */
const SHARD_RATIO = 4
const MIN_WORD_LENGTH = 3
/** Longer words are encoded data: nobody types them. */
const MAX_WORD_LENGTH = 40
/** Words of the lists used to correct a word: the most frequent ones of a very large site. */
const MAX_WORDS = 20_000
/** Names of the lists of words; all are written, so that none is asked for in vain. */
const LETTERS = [...'_abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [letter, `2${letter}`])

/** Content of an index, before it is cut into files. */
export interface IndexContent {
  lang: string
  base: string
  pages: number
  sections: number
  terms: [string, TermEntry][]
  words: [string, number][]
  /** Compressed texts of each result, in order. */
  texts: Promise<Uint8Array>[][]
  facets: Facets
  synonyms: string[][]
}

const hash = (parts: Iterable<Uint8Array | string>): string => {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part)
  return digest.digest('base64url').slice(0, HASH_LENGTH)
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

const compareWords = ([a]: DictionaryWord, [b]: DictionaryWord): number => (a < b ? -1 : 1)

/** Word lists by name: by first letter, and by second letter. */
const groupByLetter = (words: [string, number][]): Map<string, DictionaryWord[]> => {
  const letters = new Map<string, DictionaryWord[]>()
  const add = (letter: string, word: string, frequency: number): void => {
    const list = letters.get(letter) ?? []
    letters.set(letter, list)
    list.push([word, frequency])
  }
  const listed = words
    .filter(
      ([word]) =>
        word.length >= MIN_WORD_LENGTH && word.length <= MAX_WORD_LENGTH && !/^\d/.test(word),
    )
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_WORDS)
  for (const [word, count] of listed) {
    const frequency = Math.round(Math.log2(count))
    const folded = foldWord(word)
    add(letterOf(folded), word, frequency)
    // Words of three letters are not corrected.
    if (word.length > MIN_WORD_LENGTH)
      add(secondLetterOf(folded.slice(1)), turnWord(word), frequency)
  }
  for (const list of letters.values()) list.sort(compareWords)
  return letters
}

/** Cuts an index into files, by name. The manifest is the last one: written last, it never names a missing file. */
export const packIndex = async (
  content: IndexContent,
  compressor: Compressor,
): Promise<Map<string, Uint8Array>> => {
  const { lang, base, pages, sections, terms, words, texts, facets, synonyms } = content
  const shards = cutShards(terms)
  const letters = groupByLetter(words)
  const pending: [folder: string, id: string | number, file: Promise<Uint8Array>][] = []
  for (const [index, shard] of shards.entries())
    pending.push(['mots', index, compressor.add(writeTerms(shard))])
  for (const letter of LETTERS)
    pending.push(['lettres', letter, compressor.add([writeDictionary(letters.get(letter) ?? [])])])
  for (const [doc, parts] of texts.entries())
    for (const [part, file] of parts.entries())
      pending.push(['pages', toTextId(doc, part * NUMBERS_PER_FILE), file])
  pending.push(['filtres', 0, compressor.add([encodeJson(facets)])])
  compressor.flush()
  const contents = await Promise.all(
    pending.map(async ([folder, id, file]) => [folder, id, await file] as const),
  )
  const manifest: Manifest = {
    version: INDEX_VERSION,
    lang,
    base,
    pages,
    docs: texts.length,
    sections,
    hash: hash(contents.map(([, , file]) => file)),
    starts: shards
      .map((shard, index) =>
        index ? shortenStart(shard[0]![0], shards[index - 1]!.at(-1)![0]) : '',
      )
      .join(','),
    synonyms,
  }
  return new Map([
    ...contents.map(([folder, id, file]) => [toFileName(folder, id, manifest.hash), file] as const),
    [MANIFEST_NAME, encodeJson(manifest)],
  ])
}
