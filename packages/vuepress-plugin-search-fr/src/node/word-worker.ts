import { parentPort, workerData } from 'node:worker_threads'

import { createAnalyzer } from '../shared/analysis/create-analyzer.js'
import { writeTerms } from '../shared/codec/write-terms.js'
import type { IndexerAnswer, IndexerMessage } from './create-word-indexer.js'
import { createIndexBuilder } from './index-builder.js'
import { cutTerms } from './cut-terms.js'

/** Shards sent at once. */
const BATCH_SIZE = 32

/** Indexes the sections it receives in the language it was started with, then sends words and terms. */
const builder = createIndexBuilder(createAnalyzer(String(workerData)))
const send = (answer: IndexerAnswer): void => parentPort?.postMessage(answer)

parentPort?.on('message', (message: IndexerMessage) => {
  if ('sections' in message) {
    for (const section of message.sections) builder.addSection(section)
    return
  }
  const { words, weighTerms } = builder.finish(message.phrases)
  send({ words })
  const { shards, starts } = cutTerms(weighTerms())
  for (let first = 0; first < shards.length; first += BATCH_SIZE)
    send({ shards: shards.slice(first, first + BATCH_SIZE).map(writeTerms) })
  send({ starts })
})
