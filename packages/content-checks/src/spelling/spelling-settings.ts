import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parse } from 'yaml'
import { toShownPath } from '../shared/to-shown-path.js'

/** What of the settings of cspell says which words to look at, and where right ones are. */
export interface SpellingRules {
  /** Files of words. */
  wordFiles: readonly string[]
  /** Words written in the settings themselves. */
  words: readonly string[]
  /** Texts that are no words. */
  ignored: readonly RegExp[]
  minWordLength: number
  /** Where people add a right word, as messages show it. */
  ownList: string
  /** Changes with the settings and the words: when it does, words are looked up again. */
  fingerprint: string
}

interface CspellFile {
  import?: string | string[]
  ignoreRegExpList?: string[]
  minWordLength?: number
  words?: string[]
  dictionaries?: string[]
  dictionaryDefinitions?: { name: string; path?: string; addWords?: boolean }[]
}

const LITERAL = /^\/(.*)\/([gimsuy]*)$/s

const toPattern = (text: string): RegExp => {
  const [, source = text, flags = ''] = LITERAL.exec(text) ?? []
  return new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
}

const readObject = (file: string): CspellFile => {
  const text = readFileSync(file, 'utf8')
  try {
    // YAML includes JSON, but takes fifty times longer to read it.
    const content: unknown = /\.jsonc?$/.test(file)
      ? JSON.parse(text.replace(/^[ \t]*\/\/.*$/gm, ''))
      : parse(text)
    return (content as CspellFile | null) ?? {}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Les réglages de l’orthographe « ${file} » ne se lisent pas : ${reason}`, {
      cause: error,
    })
  }
}

/** Settings, after those they import. */
const readSettings = (file: string): { file: string; settings: CspellFile }[] => {
  const settings = readObject(file)
  const { resolve } = createRequire(path.resolve(file))
  const imported = [settings.import ?? []].flat().map((name) => {
    try {
      return resolve(name)
    } catch {
      const remedy = `Installez son paquet avec « npm install », ou retirez cette ligne.`
      throw new Error(`L’orthographe demande « ${name} » (${file}), qui n’est pas là. ${remedy}`)
    }
  })
  return [...imported.flatMap(readSettings), { file, settings }]
}

const describeFile = (file: string): string => {
  const { size, mtimeMs } = statSync(file)
  return `${file} ${size} ${mtimeMs}`
}

/**
 * Reads the settings of cspell, those that an editor of text uses too, without cspell, which is slow
 * to start.
 *
 * @param config file in YAML or JSON
 * @throws {Error} with a French sentence, when a file is missing or cannot be read
 */
export const readSpellingRules = (config: string): SpellingRules => {
  const all = readSettings(config)
  const definitions = new Map<string, string>()
  let ownList = config
  for (const { file, settings } of all) {
    for (const { name, path: words, addWords } of settings.dictionaryDefinitions ?? []) {
      if (!words) continue
      const list = path.resolve(path.dirname(file), words)
      definitions.set(name, list)
      if (addWords) ownList = list
    }
  }
  const { ignoreRegExpList = [], minWordLength = 4, dictionaries = [] } = all.at(-1)?.settings ?? {}
  const missing = dictionaries.find((name) => !definitions.has(name))
  if (missing) {
    const remedy = `Importez son paquet, par exemple « @cspell/dict-${missing}/cspell-ext.json ».`
    throw new Error(`Le dictionnaire « ${missing} » de ${config} n’est pas défini. ${remedy}`)
  }
  const names = new Set(all.flatMap(({ settings }) => settings.dictionaries ?? []))
  const wordFiles = [...names].flatMap((name) => definitions.get(name) ?? [])
  return {
    wordFiles,
    words: all.flatMap(({ settings }) => settings.words ?? []),
    ignored: ignoreRegExpList.map(toPattern),
    minWordLength,
    ownList: toShownPath(ownList),
    fingerprint: [...all.map(({ file }) => file), ...wordFiles].map(describeFile).join('\n'),
  }
}
