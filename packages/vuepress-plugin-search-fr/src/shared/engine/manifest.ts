import { NUMBERS_PER_FILE } from './page-text.js'

/** Name of the only file whose name never changes. */
export const MANIFEST_NAME = 'manifest.json'

/** Format of the index; a browser that meets another one asks the reader to reload. */
export const INDEX_VERSION = 2

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
  /** Beginning of the first term of each shard, separated by commas (the first is empty). */
  starts: string
  /**
   * Hash of the content of all the files, part of the name of each one. One hash for each file would
   * be a third of this file, and a page that changes moves places and weights in most files anyway.
   */
  hash: string
  /** Groups of equivalent terms, each term being its stems separated by spaces. */
  synonyms: string[][]
}

/** Characters of a content hash in a file name. */
export const HASH_LENGTH = 6

/** Name of a file: its folder, its number or letter, the hash of the index. */
export const toFileName = (folder: string, id: string | number, hash: string): string =>
  `${folder}/${id}-${hash}.bin`

/** Name of the list of the words that start like a folded one. */
export const letterOf = (word: string): string => (/^[a-z]/.test(word) ? word[0]! : '_')

/** What names the text of a section of a result. */
export const toTextId = (doc: number, section: number): string =>
  `${doc}_${Math.floor(section / NUMBERS_PER_FILE)}`

/** Name of the list of the words whose end, from the second letter, starts like a folded word. */
export const secondLetterOf = (word: string): string => `2${letterOf(word)}`

/** Moves the first letter to the end: words sorted by their second letter share beginnings again. */
export const turnWord = (word: string): string => word.slice(1) + word.slice(0, 1)

/** Undoes {@link turnWord}. */
export const turnBack = (word: string): string => word.slice(-1) + word.slice(0, -1)
