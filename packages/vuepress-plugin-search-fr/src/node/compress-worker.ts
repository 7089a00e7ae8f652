import { parentPort } from 'node:worker_threads'

import { compress } from './compress.js'

/** Compresses the files of each batch it receives, and sends them back in the same order. */
parentPort?.on('message', (batch: Uint8Array[][]) => parentPort?.postMessage(batch.map(compress)))
