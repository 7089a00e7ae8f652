// The thread that SpellerThread starts.
import { parentPort, workerData } from 'node:worker_threads'
import { Speller } from './speller.js'
import type { SpellerAnswer, SpellerQuestion, SpellerStart } from './speller-thread.js'

const { rules, known } = workerData as SpellerStart
const speller = new Speller(rules, known)
// Without words from another run, the dictionaries will be needed: they are read while pages are.
if (known.length === 0) speller.open()

parentPort?.on('message', ({ id, text }: SpellerQuestion) => {
  const answer: SpellerAnswer = { id, words: speller.check(text) }
  parentPort?.postMessage(answer)
})
