import { Worker } from 'node:worker_threads'

import { createAnalyzer } from '../shared/analysis/create-analyzer.js'
import { writeTerms } from '../shared/codec/write-terms.js'
import { compress } from './compress.js'
import { createIndexBuilder, type IndexedSection } from './index-builder.js'
import { cutTerms, type PackedTerms } from './cut-terms.js'

/** What was indexed: words as written with their number of occurrences, then terms. */
export interface IndexedWords {
  words: Promise<[string, number][]>
  terms: Promise<PackedTerms>
}

/** Indexes the words of sections while something else is done. */
export interface WordIndexer {
  add: (section: IndexedSection) => void
  /**
   * Gives what was indexed. Nothing can be added after.
   *
   * @param phrases terms of several words to index as if they were one: stems separated by spaces
   */
  finish: (phrases: string[]) => IndexedWords
  close: () => Promise<unknown>
}

/** What the thread receives: sections, then the phrases that end them. */
export type IndexerMessage = { sections: IndexedSection[] } | { phrases: string[] }

/** What the thread sends back, in this order: words, columns of shards by batches, their starts. */
export type IndexerAnswer =
  { words: [string, number][] } | { shards: Uint8Array[][] } | { starts: string }

/** Sections sent at once: sent one by one, they would cost as much as their reading. */
const BATCH_SIZE = 100

const createLocalIndexer = (lang: string): WordIndexer => {
  const builder = createIndexBuilder(createAnalyzer(lang))
  return {
    add: builder.addSection,
    finish: (phrases) => {
      const { words, weighTerms } = builder.finish(phrases)
      const { shards, starts } = cutTerms(weighTerms())
      return {
        words: Promise.resolve(words),
        terms: Promise.resolve({
          shards: shards.map((shard) => compress(writeTerms(shard))),
          starts,
        }),
      }
    },
    close: async () => {},
  }
}

const createThreadIndexer = (lang: string): WordIndexer => {
  const worker = new Worker(new URL('./word-worker.js', import.meta.url), { workerData: lang })
  const fail: ((error: unknown) => void)[] = []
  const expect = <T>(): [Promise<T>, (value: T) => void] => {
    let settle!: (value: T) => void
    const promise = new Promise<T>((resolve, reject) => {
      settle = resolve
      fail.push(reject)
    })
    // A failure is thrown by who waits, maybe later.
    promise.catch(() => {})
    return [promise, settle]
  }
  const [words, setWords] = expect<[string, number][]>()
  const [terms, setTerms] = expect<PackedTerms>()
  const shards: Uint8Array[] = []
  worker.on('message', (answer: IndexerAnswer) => {
    if ('words' in answer) setWords(answer.words)
    // Compressed here, while the thread writes the next ones.
    else if ('shards' in answer) shards.push(...answer.shards.map(compress))
    else setTerms({ shards, starts: answer.starts })
  })
  worker.on('error', (error) => fail.forEach((reject) => reject(error)))
  let batch: IndexedSection[] = []
  const send = (message: IndexerMessage): void => worker.postMessage(message)
  const flush = (): void => {
    send({ sections: batch })
    batch = []
  }
  return {
    add: (section) => {
      batch.push(section)
      if (batch.length === BATCH_SIZE) flush()
    },
    finish: (phrases) => {
      flush()
      send({ phrases })
      return { words, terms }
    },
    close: () => worker.terminate(),
  }
}

/** @param isParallel uses a thread of its own: a third of the time of a large site */
export const createWordIndexer = (lang: string, isParallel: boolean): WordIndexer =>
  isParallel ? createThreadIndexer(lang) : createLocalIndexer(lang)
