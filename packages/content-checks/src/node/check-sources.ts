import { readFileSync } from 'node:fs'
import path from 'node:path'
import { checkMedia } from '../media/check-media.js'
import { checkLinks } from '../shared/check-page.js'
import type { CheckOptions } from '../shared/check-options.js'
import { compareProblems } from '../shared/compare-problems.js'
import { decodeSource } from '../shared/decode-source.js'
import type { Problem } from '../shared/problem.js'
import { listUsedFiles } from '../shared/list-used-files.js'
import { toShownPath } from '../shared/to-shown-path.js'
import { createSourceIndex } from './create-source-index.js'
import type { SourceFolders } from './create-source-index.js'
import { createRenameFinder } from './find-renamed-file.js'
import { describeProgram, describeSettings, fingerprint } from './fingerprint.js'
import { listPages } from './list-pages.js'
import type { createRecordReader, FreshPage } from './read-record.js'
import { readCache, writeCache } from './source-cache.js'
import type { SourceRecord } from './source-record.js'
import { WritingChecker } from './writing-checker.js'

/** What the check of the pages of a site needs to know. */
export interface SourceCheckSettings extends SourceFolders {
  options: CheckOptions
  /** Date of the day, `AAAA-MM-JJ`. */
  today: string
  /** Where the answers are kept for the next run; `null` keeps none. */
  cacheFile: string | null
}

/** What a check found. */
export interface SourceReport {
  /** Sorted by file and line. */
  problems: Problem[]
  pageCount: number
}

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
 * Checks the Markdown pages and the images of a site, without building it. Pages that have not
 * changed since the last run are not read again.
 *
 * @throws {Error} when the folder or the settings of the spelling cannot be read
 */
export const checkSources = async (settings: SourceCheckSettings): Promise<SourceReport> => {
  const { options, today, cacheFile } = settings
  const writing = new WritingChecker(options)
  const key = fingerprint(describeProgram(), describeSettings(options), writing.fingerprint, today)
  const cache = cacheFile ? readCache(cacheFile, key) : { records: new Map(), words: [] }
  writing.learn(cache.words)
  const { records, fresh } = await readRecords(settings, cache.records)
  const readable = fresh.filter(({ facts }) => facts !== null)
  const found = await writing.check(readable.flatMap(({ facts }) => facts ?? []))
  readable.forEach(({ record }, index) => record.problems.push(...(found[index] ?? [])))
  const isStale = fresh.length > 0 || records.length !== cache.records.size
  if (cacheFile && isStale) {
    writeCache(cacheFile, { fingerprint: key, records, words: [...writing.knownWords] })
  }
  const problems = [...checkTogether(records, settings), ...checkImages(records, settings)]
  return { problems: problems.sort(compareProblems), pageCount: records.length }
}

const readRecords = async (
  { sourceDir, options, today }: SourceCheckSettings,
  known: ReadonlyMap<string, SourceRecord>,
): Promise<{ records: SourceRecord[]; fresh: FreshPage[] }> => {
  let read: ReturnType<typeof createRecordReader> | null = null
  const fresh: FreshPage[] = []
  const records: SourceRecord[] = []
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
      // Markdown-it takes a while to load.
      const { createRecordReader } = await import('./read-record.js')
      read = createRecordReader(
        { options, today, site: null },
        options.oldAddressesField ?? 'anciennes_adresses',
      )
    }
    const names = { file: toShownPath(absolute), filePathRelative }
    const page = readSafely(read, bytes, hash, names)
    fresh.push(page)
    records.push(page.record)
  }
  return { records, fresh }
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

const checkTogether = (
  records: readonly SourceRecord[],
  settings: SourceCheckSettings,
): Problem[] => {
  const { options, today, sourceDir } = settings
  const site = createSourceIndex(records, settings, createRenameFinder(sourceDir))
  return records.flatMap((record) =>
    record.isBlocked
      ? record.problems
      : [...record.problems, ...checkLinks(record, { options, site, today })],
  )
}

const checkImages = (
  records: readonly SourceRecord[],
  settings: SourceCheckSettings,
): Problem[] => {
  const used = new Set(records.flatMap((record) => listUsedFiles(record, settings.base)))
  return checkMedia({ ...settings, isUsed: (file) => used.has(file) }, settings.options)
}
