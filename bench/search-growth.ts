/**
 * What a search costs when the site grows: bytes before the first result, warm query time, build
 * time.
 *
 *     node bench/search-growth.ts [100 1000 10000]
 *
 * The first pages are those of the site; the others have the shape of a real guide, filled with
 * sentences taken at random from all the pages, where 6 % of the longer words are replaced by
 * invented ones, as a growing site brings new words. The queries are the public set.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'

import { buildIndex, readVocabulary, type SourcePage } from 'vuepress-plugin-search-fr'
import { createSearcher } from 'vuepress-plugin-search-fr/engine'

import { generatePages } from './generate-pages.ts'
import { percentiles } from './percentiles.ts'
import { SEARCH_QUERIES } from './search-queries.ts'
import { readSitePages } from './site-pages.ts'

const VOCABULARY = '.vuepress/vocabulaire.yml'
/** Results shown under the field. */
const SHOWN = 8

interface Growth {
  pages: number
  sections: number
  buildSeconds: number
  indexMegabytes: number
  /** kB before the first result, half and 95 % of the queries. */
  first: [p50: number, p95: number]
  /** kB with the eight excerpts. */
  shown: [p50: number, p95: number]
  /** ms, files being in memory. */
  warm: [p50: number, p95: number]
}

const measure = async (source: readonly SourcePage[]): Promise<Growth> => {
  const start = performance.now()
  const { files, pages, sections } = await buildIndex(source, {
    lang: 'fr-FR',
    vocabulary: existsSync(VOCABULARY) ? readVocabulary(VOCABULARY) : [],
  })
  const buildSeconds = (performance.now() - start) / 1000
  const manifestSize = gzipSync(files.get('manifest.json')!).length
  let loaded = 0
  const load = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const file = files.get(name)
    if (!file) throw new Error(`${name} manque`)
    loaded += name === 'manifest.json' ? manifestSize : file.length
    return Uint8Array.from(file)
  }
  const first: number[] = []
  const shown: number[] = []
  for (const { query } of SEARCH_QUERIES) {
    const searcher = createSearcher({ load })
    loaded = 0
    await searcher.search(query, { limit: 1 })
    first.push(loaded / 1000)
    await searcher.search(query, { limit: SHOWN })
    shown.push(loaded / 1000)
  }
  const searcher = createSearcher({ load })
  for (const { query } of SEARCH_QUERIES) await searcher.search(query, { limit: SHOWN })
  const warm: number[] = []
  for (const { query } of SEARCH_QUERIES) {
    const before = performance.now()
    await searcher.search(query, { limit: SHOWN })
    warm.push(performance.now() - before)
  }
  return {
    pages,
    sections,
    buildSeconds,
    indexMegabytes: [...files.values()].reduce((sum, file) => sum + file.length, 0) / 1e6,
    first: percentiles(first),
    shown: percentiles(shown),
    warm: percentiles(warm),
  }
}

const { positionals } = parseArgs({ allowPositionals: true })
const sizes = positionals.length ? positionals.map(Number) : [100, 1000, 10_000]
const real = await readSitePages('docs')
const pair = ([p50, p95]: [number, number], digits = 1): string =>
  `${p50.toFixed(digits)} / ${p95.toFixed(digits)}`.padStart(15)

console.log(
  '   pages  sections   kB to first result    kB with 8 results   warm query, ms   build, s  index, MB   (p50 / p95)',
)
for (const size of sizes) {
  const growth = await measure(generatePages(real, size))
  console.log(
    [
      String(growth.pages).padStart(8),
      String(growth.sections).padStart(9),
      pair(growth.first).padStart(20),
      pair(growth.shown).padStart(20),
      pair(growth.warm).padStart(16),
      growth.buildSeconds.toFixed(1).padStart(10),
      growth.indexMegabytes.toFixed(1).padStart(10),
    ].join(' '),
  )
}
