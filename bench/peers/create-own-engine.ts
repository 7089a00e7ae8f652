import { buildIndex, createMemoryLoader, measureFirstResult } from 'vuepress-plugin-search-fr'
import { createSearcher } from 'vuepress-plugin-search-fr/engine'

import { type BenchSite, type PeerEngine, SHOWN } from './peer-engine.ts'
import { weighCode } from './weigh-code.ts'

export interface OwnEngine extends PeerEngine {
  /** Seconds to build the index, by the clock and of processor. */
  build: { clock: number; processor: number }
  /** Code of each page, that loads the rest. */
  loaderSize: number
}

const REAL = 'vraie'

/** Our search: field, page of results and engine. */
export const createOwnEngine = async (
  { pages, realPaths }: BenchSite,
  vocabulary: readonly string[][],
): Promise<OwnEngine> => {
  const marked = pages.map((page) => ({
    ...page,
    filters: { public: [realPaths.has(page.path) ? REAL : 'inventée'] },
  }))
  const start = performance.now()
  const before = process.cpuUsage()
  const { files } = await buildIndex(marked, {
    lang: 'fr-FR',
    vocabulary,
    onProgress: (done) => {
      if (done % 1000 === 0) process.stderr.write(`  index : ${done} pages sur ${pages.length}\n`)
    },
  })
  const { user, system } = process.cpuUsage(before)
  const build = { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 }
  const searcher = createSearcher({ load: createMemoryLoader(files) })
  const search = async (query: string, filters = {}): Promise<string[]> =>
    (await searcher.search(query, { limit: SHOWN, filters })).results.map(({ url }) => url)
  return {
    name: 'notre recherche',
    build,
    codeSize: await weighCode(`export * from 'vuepress-plugin-search-fr/browser'`),
    loaderSize: await weighCode(
      `import { loadSearch } from 'vuepress-plugin-search-fr/loader'
loadSearch()`,
      [/index\.js$/],
    ),
    weighFirstResult: async (query) => (await measureFirstResult(files, [query]))[0]!,
    search: (query) => search(query),
    // A filter that every page matches is no filter: it has no value to choose.
    searchReal: (query) => search(query, realPaths.size < pages.length ? { public: REAL } : {}),
  }
}
