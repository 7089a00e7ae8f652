import { type Analyzer, createAnalyzer } from '../analysis/create-analyzer.js'
import { foldWord } from '../analysis/fold-word.js'
import { readDictionary } from '../codec/dictionary.js'
import type { KnownWord } from './known-word.js'
import { type KnownTerm, readTerms } from '../codec/read-terms.js'
import {
  INDEX_VERSION,
  letterOf,
  type Manifest,
  MANIFEST_NAME,
  secondLetterOf,
  toFileName,
  toTextId,
  turnBack,
} from './manifest.js'
import type { Facets, PageText } from './page-text.js'

/**
 * Reads one file of the index by its name relative to the index folder. Rejects when the file
 * cannot be had. The manifest must come from the server, not from a cache.
 */
export type LoadFile = (name: string) => Promise<Uint8Array<ArrayBuffer> | ArrayBuffer>

/** The files of an index, each read once. */
export interface IndexReader {
  manifest: Manifest
  analyzer: Analyzer
  /** Groups of equivalent terms by term (stems separated by spaces). */
  synonyms: Map<string, string[][]>
  /** Number of the shard where a stem is, if it is known. */
  findShard: (stem: string) => number
  readShard: (index: number) => Promise<Map<string, KnownTerm>>
  /** Known words that start like this one, or whose second letter is its first one. */
  readLetter: (word: string, isSecond?: boolean) => Promise<KnownWord[]>
  /** Text of a result, with the sections of the same file as the one of this number. */
  readText: (doc: number, section: number) => Promise<PageText>
  readFacets: () => Promise<Facets>
}

/**
 * Files are deflated by the build, so that they arrive small whatever the host compresses. The bytes
 * stream from a response: from a blob, a browser takes four times longer.
 */
const inflate = async (bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<Uint8Array> => {
  const stream = new Response(bytes).body!.pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const readJson = (bytes: Uint8Array | ArrayBuffer): unknown =>
  JSON.parse(new TextDecoder().decode(bytes))

/** Opens an index: reads its manifest, and gives access to the other files. */
export const openIndex = async (load: LoadFile): Promise<IndexReader> => {
  const manifest = readJson(await load(MANIFEST_NAME)) as Manifest
  if (manifest.version !== INDEX_VERSION) throw new Error('format inconnu')
  const starts = manifest.starts.split(',')
  const synonyms = new Map<string, string[][]>()
  for (const group of manifest.synonyms)
    for (const term of group) synonyms.set(term, [...(synonyms.get(term) ?? []), group])

  const analyzer = createAnalyzer(manifest.lang)
  const files = new Map<string, Promise<unknown>>()
  const read = <T>(
    folder: string,
    id: string | number,
    decode: (bytes: Uint8Array) => unknown,
  ): Promise<T> => {
    const name = toFileName(folder, id, manifest.hash)
    let file = files.get(name)
    if (!file) {
      file = load(name).then(inflate).then(decode)
      files.set(name, file)
    }
    return file as Promise<T>
  }
  const readWords =
    (isTurned?: boolean) =>
    (bytes: Uint8Array): KnownWord[] =>
      readDictionary(bytes).map(([listed, frequency]) => {
        const written = isTurned ? turnBack(listed) : listed
        return { word: foldWord(written), written, frequency }
      })
  return {
    manifest,
    analyzer,
    synonyms,
    findShard: (stem) => starts.findLastIndex((start) => start <= stem),
    readShard: (index) => read('mots', index, readTerms),
    readLetter: (word, isSecond) =>
      read('lettres', (isSecond ? secondLetterOf : letterOf)(word), readWords(isSecond)),
    readText: (doc, section) => read('pages', toTextId(doc, section), readJson),
    readFacets: () => read('filtres', 0, readJson),
  }
}
