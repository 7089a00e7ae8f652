// Looks words up in the dictionaries of cspell, beside the main thread: they take long to load.
import { parentPort, workerData } from 'node:worker_threads'
import {
  getDefaultSettings,
  getDictionary,
  loadConfig,
  mergeSettings,
  type SpellingDictionary,
} from 'cspell-lib'
import { listNearWords } from './list-near-words.js'
import type { WordVerdict } from './word-verdict.js'

const load = async (config: string): Promise<SpellingDictionary> => {
  const settings = mergeSettings(await getDefaultSettings(), await loadConfig(config))
  return getDictionary(settings)
}

const ready = load((workerData as { config: string }).config)

const isKnown = (word: string, dictionary: SpellingDictionary): boolean => {
  if (dictionary.has(word) || dictionary.has(word.replaceAll('’', "'"))) return true
  const parts = word.split(/[-’']/)
  return parts.length > 1 && parts.every((part) => part.length < 4 || dictionary.has(part))
}

const judge = (word: string, dictionary: SpellingDictionary): WordVerdict => {
  if (isKnown(word, dictionary)) return null
  // A short word has too many neighbours for one to be the right one.
  if (word.length < 5) return ''
  for (const near of listNearWords(word.toLowerCase())) if (dictionary.has(near)) return near
  return ''
}

parentPort?.on('message', (words: readonly string[]) => {
  ready
    .then((dictionary) => words.map((word) => [word, judge(word, dictionary)] as const))
    .then(
      (verdicts) => parentPort?.postMessage({ verdicts }),
      (error: unknown) => parentPort?.postMessage({ failure: String(error) }),
    )
})
