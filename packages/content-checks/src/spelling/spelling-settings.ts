import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** What of the settings of cspell says which words to look at. */
export interface SpellingRules {
  /** File of settings. */
  config: string
  /** Texts that are no words. */
  ignored: readonly RegExp[]
  minWordLength: number
  /** Every text the settings depend on: when it changes, words are looked up again. */
  fingerprint: string
}

interface CspellFile {
  ignoreRegExpList?: string[]
  minWordLength?: number
  dictionaryDefinitions?: { path?: string }[]
}

const LITERAL = /^\/(.*)\/([gimsuy]*)$/s

const toPattern = (text: string): RegExp => {
  const [, source = text, flags = ''] = LITERAL.exec(text) ?? []
  return new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
}

/**
 * Reads the settings of cspell without cspell, which is slow to start.
 *
 * @throws {Error} when the file cannot be read
 */
export const readSpellingRules = (config: string): SpellingRules => {
  const text = readFileSync(config, 'utf8')
  const {
    ignoreRegExpList = [],
    minWordLength = 4,
    dictionaryDefinitions = [],
  } = (parse(text) as CspellFile | null) ?? {}
  const wordFiles = dictionaryDefinitions
    .flatMap(({ path: file }) => (file ? [path.resolve(path.dirname(config), file)] : []))
    .filter((file) => existsSync(file))
  return {
    config,
    ignored: ignoreRegExpList.map(toPattern),
    minWordLength,
    fingerprint: [text, ...wordFiles.map((file) => readFileSync(file, 'utf8'))].join('\0'),
  }
}
