import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'

/** Whether a word is in a list, in capitals or not. */
export interface WordList {
  has: (word: string) => boolean
}

const IS_TRIE = /\.trie(?:\.gz)?$/
// « *mot* » and « +mot+ » may be joined to others, « !mot » is forbidden, « ~mot » has no accents.
const MARKS = /^[*+]+|[*+]+$/g
const IS_NO_WORD = /^[!~]/

/** A list of words, one a line of a file of cspell. */
export const toWordList = (lines: readonly string[]): WordList => {
  const words = new Set<string>()
  for (const line of lines) {
    const word = line.replace(/#.*/, '').trim().replace(MARKS, '')
    if (word && !IS_NO_WORD.test(word)) words.add(word.normalize().toLowerCase())
  }
  return { has: (word) => words.has(word.toLowerCase()) }
}

/**
 * A dictionary of cspell, searched by its own library. The search that ignores case also ignores
 * accents, the most common slip: cases are tried one by one.
 */
const toTrie = (bytes: Buffer): WordList => {
  const trie = decodeTrie(bytes)
  return {
    has: (word) => {
      const lower = word.toLowerCase()
      const capital = lower.charAt(0).toUpperCase() + lower.slice(1)
      return [word, lower, capital, word.toUpperCase()].some((text) => trie.hasWord(text, true))
    },
  }
}

/**
 * Reads a dictionary of cspell: one word a line or its compact form, compressed or not.
 *
 * @throws {Error} with a French sentence, when the file cannot be read or has another form
 */
export const readWordList = (file: string): WordList => {
  try {
    const bytes = readFileSync(file)
    const content = file.endsWith('.gz') ? gunzipSync(bytes) : bytes
    return IS_TRIE.test(file) ? toTrie(content) : toWordList(content.toString('utf8').split('\n'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const remedy = 'S’il vient d’un paquet, réinstallez-le avec « npm ci ».'
    throw new Error(`Le dictionnaire « ${file} » ne se lit pas (${reason}). ${remedy}`, {
      cause: error,
    })
  }
}
