import { isExpected, isExpectedPage } from './is-expected.ts'
import type { PeerEngine } from './peers/peer-engine.ts'
import { percentiles } from './percentiles.ts'
import type { SearchQuery } from './search-queries.ts'

/** What an engine is worth on a site. Shares between 0 and 1; [p50, p95] for the others. */
export interface EngineMeasure {
  name: string
  /** Right page, or question, first; among the first three; right section first. */
  first: number
  three: number
  section: number
  /** kB of data before the first result. */
  data: [p50: number, p95: number]
  /** kB of code. */
  code: number
  /** ms of a query, everything being in memory: by the clock, and of processor. */
  clock: [p50: number, p95: number]
  processor: [p50: number, p95: number]
}

/** Keeps the first link of each page; a question of the FAQ counts as a page. */
const groupByPage = (urls: readonly string[]): string[] => {
  const byPage = new Map<string, string>()
  for (const url of urls) {
    const page = url.startsWith('/faq/') ? url : url.split('#')[0]!
    if (!byPage.has(page)) byPage.set(page, url)
  }
  return [...byPage.values()]
}

/**
 * Measures an engine: weight and time with all the queries, relevance with those given, among the
 * real pages.
 */
export const measureEngine = async (
  engine: PeerEngine,
  queries: readonly SearchQuery[],
): Promise<EngineMeasure> => {
  const answers: { urls: string[]; expected: string[] }[] = []
  const sizes: number[] = []
  for (const { query, expected } of queries) {
    answers.push({ urls: groupByPage(await engine.searchReal(query)), expected })
    sizes.push((await engine.weighFirstResult(query)) / 1000)
    // Its files are in memory from now on. On the largest site, a useless query takes a second.
    if (!engine.isInMemory) await engine.search(query)
  }
  const clock: number[] = []
  const processor: number[] = []
  for (const { query } of queries) {
    const before = process.cpuUsage()
    const start = performance.now()
    await engine.search(query)
    clock.push(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    processor.push((user + system) / 1000)
  }
  const share = (
    isRight: (url: string, expected: readonly string[]) => boolean,
    limit: number,
  ): number =>
    answers.filter(({ urls, expected }) =>
      urls.slice(0, limit).some((url) => isRight(url, expected)),
    ).length / answers.length
  return {
    name: engine.name,
    first: share(isExpectedPage, 1),
    three: share(isExpectedPage, 3),
    section: share(isExpected, 1),
    data: percentiles(sizes),
    code: engine.codeSize / 1000,
    clock: percentiles(clock),
    processor: percentiles(processor),
  }
}
