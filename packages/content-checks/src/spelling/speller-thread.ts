import { Worker } from 'node:worker_threads'
import type { SpelledText } from './spelled-text.js'
import type { SpelledWords } from './speller.js'
import type { SpellingRules } from './spelling-settings.js'
import type { WordVerdict } from './word-verdict.js'

/** What the thread is started with. */
export interface SpellerStart {
  rules: SpellingRules
  known: readonly (readonly [string, WordVerdict])[]
}

/** A text to check. */
export interface SpellerQuestion {
  id: number
  text: SpelledText
}

/** What the thread answers to the question of the same number. */
export interface SpellerAnswer {
  id: number
  words: SpelledWords
}

interface Waiting {
  resolve: (words: SpelledWords) => void
  reject: (error: Error) => void
}

// Threads run compiled files, even when tests run the sources.
const WORKER = new URL('../../lib/spelling/speller-worker.js', import.meta.url)

/**
 * A speller in a thread of its own: reading the dictionary of French takes as long as reading
 * hundreds of pages, and both are done at once. It does not keep the program from ending.
 */
export class SpellerThread {
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private count = 0
  private failure: Error | null = null

  constructor(start: SpellerStart) {
    this.worker = new Worker(WORKER, { workerData: start })
    this.worker.on('message', ({ id, words }: SpellerAnswer) => {
      this.waiting.get(id)?.resolve(words)
      this.waiting.delete(id)
      if (this.waiting.size === 0) this.worker.unref()
    })
    this.worker.on('error', (error) => this.fail(error as Error))
    this.worker.unref()
  }

  /** @throws {Error} when a dictionary cannot be read */
  check(text: SpelledText): Promise<SpelledWords> {
    if (this.failure) return Promise.reject(this.failure)
    const id = (this.count += 1)
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      this.worker.ref()
      this.worker.postMessage({ id, text } satisfies SpellerQuestion)
    })
  }

  /** Stops the thread: what it has not answered, it never will. */
  async close(): Promise<void> {
    await this.worker.terminate()
  }

  private fail(error: Error): void {
    this.failure = error
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }
}
