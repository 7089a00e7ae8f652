import { readFileSync } from 'node:fs'
import path from 'node:path'
import { decodeSource } from '../shared/decode-source.js'
import type { Problem } from '../shared/problem.js'
import { toShownPath } from '../shared/to-shown-path.js'
import type { SourceCheckSettings } from './check-sources.js'
import { fingerprint } from './fingerprint.js'
import { listPages } from './list-pages.js'
import type { createRecordReader, FreshPage } from './read-record.js'
import type { SourceRecord } from './source-record.js'
import type { WritingChecker } from './writing-checker.js'

const UNREADABLE = {
  wrong: 'Cette page n’a pas pu être lue jusqu’au bout.',
  remedy: 'Cherchez-y un passage inhabituel : très long, très imbriqué ou sans retour à la ligne.',
}

const createBareRecord = (file: string, filePathRelative: string, hash: string): SourceRecord => ({
  hash,
  file,
  filePathRelative,
  problems: [],
  isBlocked: true,
  links: [],
  images: [],
  anchors: [],
  permalink: null,
  oldAddresses: [],
})

/**
 * Reads the pages of a site that have changed since the last run.
 *
 * @param known pages of the last run
 * @param writing checks the style and the spelling of each page while the next ones are read
 */
export const readRecords = async (
  { sourceDir, options, today }: SourceCheckSettings,
  known: ReadonlyMap<string, SourceRecord>,
  writing: WritingChecker,
): Promise<{ records: SourceRecord[]; freshCount: number }> => {
  let read: ReturnType<typeof createRecordReader> | null = null
  const written: Promise<void>[] = []
  const records: SourceRecord[] = []
  let freshCount = 0
  for (const filePathRelative of listPages(sourceDir)) {
    const absolute = path.join(sourceDir, filePathRelative)
    const bytes = readFileSync(absolute)
    const hash = fingerprint(bytes)
    const before = known.get(filePathRelative)
    if (before?.hash === hash) {
      records.push(before)
      continue
    }
    if (!read) {
      writing.start()
      // Markdown-it takes a while to load.
      const { createRecordReader } = await import('./read-record.js')
      read = createRecordReader(
        { options, today, site: null },
        options.oldAddressesField ?? 'anciennes_adresses',
      )
    }
    const names = { file: toShownPath(absolute), filePathRelative }
    const { record, facts } = readSafely(read, bytes, hash, names)
    freshCount += 1
    records.push(record)
    if (facts) written.push(writing.check(facts).then((found) => addTo(record.problems, found)))
  }
  await Promise.all(written)
  return { records, freshCount }
}

const addTo = (problems: Problem[], found: readonly Problem[]): void => {
  problems.push(...found)
}

const readSafely = (
  read: ReturnType<typeof createRecordReader>,
  bytes: Buffer,
  hash: string,
  names: { file: string; filePathRelative: string },
): FreshPage => {
  try {
    const { text, finding } = decodeSource(bytes)
    return read(text, hash, finding, names)
  } catch {
    // Whatever a file holds, the others are checked, and it is named.
    const record = createBareRecord(names.file, names.filePathRelative, hash)
    const message = `${UNREADABLE.wrong} ${UNREADABLE.remedy}`
    record.problems.push({
      file: names.file,
      line: 1,
      severity: 'error',
      rule: 'encodage',
      message,
    })
    return { record, facts: null }
  }
}
