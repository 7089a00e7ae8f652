/** Name of the only file whose name never changes. */
export const MANIFEST_NAME = 'manifest.json'

/** Format of the index; a browser that meets another one asks the reader to reload. */
export const INDEX_VERSION = 1

/** What a search needs before anything else; kept small, it is read by every first search. */
export interface Manifest {
  version: number
  /** Language of the texts, which decides of the analysis. */
  lang: string
  /** Base address of the site, `/` or `/base/`. */
  base: string
  pages: number
  /** Results possible: pages, and each question of the FAQ pages. */
  docs: number
  sections: number
  /** Beginning of the first stem of each shard, separated by spaces (the first is empty). */
  starts: string
  /** Content hashes of the shards, {@link HASH_LENGTH} characters each, in a row. */
  hashes: string
  /**
   * Content hash of the word list of each first letter (`_` holds the other words), then of each
   * second letter (`2a`, `2b`…), for first letters mistyped.
   */
  letters: Record<string, string>
  /** Content hash of the page texts taken together. */
  texts: string
  /** Content hash of the filters and themes. */
  facets: string
  /** Groups of equivalent terms, each term being its stems separated by spaces. */
  synonyms: string[][]
}

/** Characters of a content hash in a file name. */
export const HASH_LENGTH = 6

/** Name of a file: its folder, its number or letter, the hash of its content. */
export const toFileName = (folder: string, id: string | number, hash: string): string =>
  `${folder}/${id}-${hash}.bin`

/** Name of a shard, from the hashes of all of them. */
export const toShardName = (hashes: string, index: number): string =>
  toFileName('mots', index, hashes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH))

/** Name of the list of the words that start like a folded one. */
export const letterOf = (word: string): string => (/^[a-z]/.test(word) ? word[0]! : '_')

/** Name of the list of the words whose end, from the second letter, starts like a folded word. */
export const secondLetterOf = (word: string): string => `2${letterOf(word)}`

/** Moves the first letter to the end: words sorted by their second letter share beginnings again. */
export const turnWord = (word: string): string => word.slice(1) + word.slice(0, 1)

/** Undoes {@link turnWord}. */
export const turnBack = (word: string): string => word.slice(-1) + word.slice(0, -1)
