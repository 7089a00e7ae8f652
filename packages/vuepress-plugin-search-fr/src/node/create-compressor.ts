import { Worker } from 'node:worker_threads'

import { compress } from './compress.js'

/** Compresses files while something else is done. */
export interface Compressor {
  /** Adds a file, see {@link compress}. */
  add: (columns: readonly Uint8Array[]) => Promise<Uint8Array>
  /** Waits for no more files: those added are all on their way. */
  flush: () => void
  close: () => Promise<unknown>
}

/** A file, and what waits for it. */
interface Job {
  columns: readonly Uint8Array[]
  resolve: (file: Uint8Array) => void
  reject: (error: unknown) => void
}

/** Files sent at once: sent one by one, they would cost as much as their compression. */
const BATCH_SIZE = 64

/**
 * Creates a compressor.
 *
 * @param isParallel compresses in a thread of its own: a sixth of the build of a large site
 */
export const createCompressor = (isParallel: boolean): Compressor => {
  if (!isParallel)
    return { add: async (columns) => compress(columns), flush: () => {}, close: async () => {} }

  const worker = new Worker(new URL('./compress-worker.js', import.meta.url))
  let batch: Job[] = []
  /** Batches sent, in order; files come back in the same order. */
  const sent: Job[][] = []
  const flush = (): void => {
    sent.push(batch)
    worker.postMessage(batch.map(({ columns }) => columns))
    batch = []
  }
  worker.on('message', (files: Uint8Array[]) => {
    for (const [index, { resolve }] of sent.shift()!.entries()) resolve(files[index]!)
  })
  let failure: unknown
  worker.on('error', (error) => {
    failure = error
    for (const { reject } of [...sent.flat(), ...batch]) reject(error)
  })
  return {
    add: (columns) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        batch.push({ columns, resolve, reject })
        if (batch.length === BATCH_SIZE) flush()
      }),
    flush,
    close: () => worker.terminate(),
  }
}
