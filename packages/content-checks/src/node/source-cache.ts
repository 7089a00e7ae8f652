import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { WordVerdict } from '../spelling/word-verdict.js'
import type { SourceRecord } from './source-record.js'

interface CacheContent {
  fingerprint: string
  records: SourceRecord[]
  words: [string, WordVerdict][]
}

/** What the last run found, when nothing but pages has changed since. */
export interface SourceCache {
  records: Map<string, SourceRecord>
  words: [string, WordVerdict][]
}

/** Reads what the last run kept; nothing when its rules or settings were not the same. */
export const readCache = (file: string, fingerprint: string): SourceCache => {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as CacheContent
    if (content.fingerprint === fingerprint) {
      const records = content.records.map((record) => [record.filePathRelative, record] as const)
      return { records: new Map(records), words: content.words }
    }
  } catch {
    // Absent or cut short: the pages are read again.
  }
  return { records: new Map(), words: [] }
}

/** Keeps what a run found; a folder that cannot be written only makes the next run slower. */
export const writeCache = (file: string, content: CacheContent): void => {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(content))
    renameSync(draft, file)
  } catch {
    // Read-only folder.
  }
}
