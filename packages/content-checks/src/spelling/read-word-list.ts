import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { isWordGraph, readWordGraph } from './word-graph.js'
import type { WordList } from './word-graph.js'

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
 * Reads a dictionary of cspell: one word a line or its compact form, compressed or not. cspell
 * itself takes ten times longer, and its search forgives a missing accent, the most common slip.
 *
 * @throws {Error} when the file cannot be read or has another form
 */
export const readWordList = (file: string): WordList => {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return isWordGraph(text) ? readWordGraph(text) : toWordList(text.split('\n'))
}
