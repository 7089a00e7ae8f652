// Looks words up in the dictionaries of cspell, beside the main thread: they take long to load.
import { parentPort, workerData } from 'node:worker_threads'
import {
  getDefaultSettings,
  getDictionary,
  loadConfig,
  mergeSettings,
  type SpellingDictionary,
} from 'cspell-lib'
import { isKnownForm } from './is-known-form.js'
import { listNearWords } from './list-near-words.js'
import type { WordVerdict } from './word-verdict.js'

const load = async (config: string): Promise<SpellingDictionary> => {
  const settings = mergeSettings(await getDefaultSettings(), await loadConfig(config))
  return getDictionary(settings)
}

const ready = load((workerData as { config: string }).config)

const judge = (word: string, dictionary: SpellingDictionary): WordVerdict => {
  const has = (text: string): boolean => dictionary.has(text)
  if (isKnownForm(word, has)) return null
  // A short word has too many neighbours for one to be the right one.
  if (word.length < 5) return { near: '', isSlip: false }
  for (const { word: near, isSlip } of listNearWords(word.toLowerCase())) {
    if (has(near)) return { near, isSlip }
  }
  return { near: '', isSlip: false }
}

parentPort?.on('message', (words: readonly string[]) => {
  ready
    .then((dictionary) => words.map((word) => [word, judge(word, dictionary)] as const))
    .then(
      (verdicts) => parentPort?.postMessage({ verdicts }),
      (error: unknown) => parentPort?.postMessage({ failure: String(error) }),
    )
})
