import { Worker } from 'node:worker_threads'
import type { WordVerdict } from './word-verdict.js'

type Answer = { verdicts: [string, WordVerdict][] } | { failure: string }

/** Looks words up in the background. */
export class Dictionary {
  private worker: Worker | null = null

  constructor(private readonly config: string) {}

  /** Starts loading the dictionaries, a second or two before they are needed. */
  prepare(): Worker {
    this.worker ??= new Worker(new URL('./spelling-worker.js', import.meta.url), {
      workerData: { config: this.config },
    })
    return this.worker
  }

  /** @throws {Error} when the dictionaries cannot be loaded */
  async judge(words: readonly string[]): Promise<Map<string, WordVerdict>> {
    if (words.length === 0) return new Map()
    const worker = this.prepare()
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.postMessage(words)
    })
    if ('failure' in answer) throw new Error(answer.failure)
    return new Map(answer.verdicts)
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
    this.worker = null
  }
}
