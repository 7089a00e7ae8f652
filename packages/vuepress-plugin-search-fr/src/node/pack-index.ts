import { createHash } from 'node:crypto'

import {
  HASH_LENGTH,
  INDEX_VERSION,
  type Manifest,
  MANIFEST_NAME,
  toFileName,
  toTextId,
} from '../shared/engine/manifest.js'
import { type Facets, NUMBERS_PER_FILE } from '../shared/engine/page-text.js'

import { compress, encodeJson } from './compress.js'
import type { PackedTerms } from './cut-terms.js'

type PackedFile = [folder: string, id: string | number, file: Uint8Array]

/** Content of an index, before its files have names. */
export interface IndexContent {
  lang: string
  base: string
  pages: number
  /** Sections indexed, one more for what belongs to the whole page. */
  sections: number
  terms: PackedTerms
  letters: [letter: string, file: Uint8Array][]
  /** Compressed texts of each result, in order. */
  texts: Uint8Array[][]
  facets: Facets
  synonyms: string[][]
}

const hash = (parts: Iterable<Uint8Array | string>): string => {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part)
  return digest.digest('base64url').slice(0, HASH_LENGTH)
}

/** Names the files of an index. The manifest is the last one: written last, it never names a missing file. */
export const packIndex = (content: IndexContent): Map<string, Uint8Array> => {
  const { lang, base, pages, sections, terms, letters, texts, facets, synonyms } = content
  const files: PackedFile[] = [
    ...terms.shards.map((file, index): PackedFile => ['mots', index, file]),
    ...letters.map(([letter, file]): PackedFile => ['lettres', letter, file]),
    ...texts.flatMap((parts, doc) =>
      parts.map((file, part): PackedFile => [
        'pages',
        toTextId(doc, part * NUMBERS_PER_FILE),
        file,
      ]),
    ),
    ['filtres', 0, compress([encodeJson(facets)])],
  ]
  const manifest: Manifest = {
    version: INDEX_VERSION,
    lang,
    base,
    pages,
    docs: texts.length,
    sections,
    hash: hash(files.map(([, , file]) => file)),
    starts: terms.starts,
    synonyms,
  }
  return new Map([
    ...files.map(([folder, id, file]) => [toFileName(folder, id, manifest.hash), file] as const),
    [MANIFEST_NAME, encodeJson(manifest)],
  ])
}
