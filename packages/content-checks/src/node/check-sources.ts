import { checkMedia } from '../media/check-media.js'
import { checkLinks } from '../shared/check-page.js'
import type { CheckOptions } from '../shared/check-options.js'
import { compareProblems } from '../shared/compare-problems.js'
import type { Problem } from '../shared/problem.js'
import { listUsedFiles } from '../shared/list-used-files.js'
import { createSourceIndex } from './create-source-index.js'
import type { SourceFolders } from './create-source-index.js'
import { createRenameFinder } from './find-renamed-file.js'
import { describeProgram, describeSettings, fingerprint } from './fingerprint.js'
import { readRecords } from './read-records.js'
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
  const { records, freshCount } = await readRecords(settings, cache.records, writing).finally(() =>
    writing.close(),
  )
  const isStale = freshCount > 0 || records.length !== cache.records.size
  if (cacheFile && isStale) {
    writeCache(cacheFile, { fingerprint: key, records, words: [...writing.knownWords] })
  }
  const problems = [...checkTogether(records, settings), ...checkImages(records, settings)]
  return { problems: problems.sort(compareProblems), pageCount: records.length }
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
