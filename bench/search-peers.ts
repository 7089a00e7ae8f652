/**
 * Our search beside others, on the same pages and the same queries, in the same run.
 *
 *     node bench/search-peers.ts [--docs docs] [--dist dist]
 *
 * Results are grouped by page, as ours are: the first link of a page is kept, and each question of
 * an FAQ page counts as a page. Pagefind needs the built site (`npm run build`); the others read
 * docs/ through VuePress and the theme.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { readVocabulary, toSourcePage } from 'vuepress-plugin-search-fr'

import { isExpected, isExpectedPage } from './is-expected.ts'
import { createMiniSearch } from './peers/create-mini-search.ts'
import { createOwnEngine } from './peers/create-own-engine.ts'
import { createPagefind } from './peers/create-pagefind.ts'
import { createPluginSearch } from './peers/create-plugin-search.ts'
import type { PeerEngine } from './peers/peer-engine.ts'
import { percentiles } from './percentiles.ts'
import { SEARCH_QUERIES, type SearchQuery } from './search-queries.ts'
import { readVuePressPages } from './site-pages.ts'

const VOCABULARY = '.vuepress/vocabulaire.yml'
const { values: options } = parseArgs({
  options: {
    docs: { type: 'string', default: 'docs' },
    dist: { type: 'string', default: 'dist' },
  },
})

interface Measure {
  query: SearchQuery
  urls: string[]
  firstBytes: number
  warmMilliseconds: number
}

/** Keeps the first link of each page. */
const groupByPage = (urls: readonly string[]): string[] => {
  const byPage = new Map<string, string>()
  for (const url of urls) {
    const page = url.startsWith('/faq/') ? url : url.split('#')[0]!
    if (!byPage.has(page)) byPage.set(page, url)
  }
  return [...byPage.values()]
}

const measureEngine = async (engine: PeerEngine): Promise<Measure[]> => {
  const measures: Measure[] = []
  for (const query of SEARCH_QUERIES)
    measures.push({
      query,
      urls: groupByPage(await engine.search(query.query)),
      firstBytes: await engine.weighFirstResult(query.query),
      warmMilliseconds: 0,
    })
  // Everything is in memory now, and the code is compiled.
  for (const measure of measures) {
    const start = performance.now()
    await engine.search(measure.query.query)
    measure.warmMilliseconds = performance.now() - start
  }
  return measures
}

const toFrench = (value: number, digits: number): string =>
  value.toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const pair = (values: number[], digits: number): string =>
  percentiles(values)
    .map((value) => toFrench(value, digits))
    .join(' / ')

const formatRow = ({ name, codeSize }: PeerEngine, measures: readonly Measure[]): string => {
  const share = (isFound: (measure: Measure) => boolean): string =>
    toFrench(measures.filter(isFound).length / measures.length, 3)
  const cells = [
    name,
    share(({ urls, query }) => urls.slice(0, 1).some((url) => isExpectedPage(url, query.expected))),
    share(({ urls, query }) => urls.slice(0, 3).some((url) => isExpectedPage(url, query.expected))),
    share(({ urls, query }) => urls.slice(0, 1).some((url) => isExpected(url, query.expected))),
    pair(
      measures.map(({ firstBytes }) => firstBytes / 1000),
      1,
    ),
    toFrench(codeSize / 1000, 1),
    pair(
      measures.map(({ warmMilliseconds }) => warmMilliseconds),
      2,
    ),
  ]
  return `| ${cells.join(' | ')} |`
}

const pages = await readVuePressPages(options.docs)
const sourcePages = pages.map((page) => toSourcePage(page))
const vocabulary = existsSync(VOCABULARY) ? readVocabulary(VOCABULARY) : []
const pagefind = await createPagefind(
  options.dist,
  pages.map(({ path }) => path),
)
const engines: PeerEngine[] = [
  await createOwnEngine('**Notre recherche**', sourcePages, vocabulary),
  await createOwnEngine('Notre recherche, sans le vocabulaire du site', sourcePages, []),
  await createPluginSearch(pages),
  await createMiniSearch(sourcePages),
  ...(pagefind ? [pagefind] : []),
]
const results: [PeerEngine, Measure[]][] = []
try {
  for (const engine of engines) results.push([engine, await measureEngine(engine)])
} finally {
  await pagefind?.remove()
}

console.log(`${pages.length} pages, ${SEARCH_QUERIES.length} requêtes`)
for (const half of ['test', undefined]) {
  const keep = ({ query }: Measure): boolean => !half || query.half === half
  const count = results[0]![1].filter(keep).length
  console.log(`\n${half ? 'Moitié de test' : 'Toutes les requêtes'} (${count})\n`)
  console.log(
    '| Moteur | page juste en 1er | dans les 3 premiers | bonne section en 1er | ko avant le 1er résultat, p50 / p95 | code, ko | requête à chaud, ms, p50 / p95 |',
  )
  console.log(`|---|${'---:|'.repeat(6)}`)
  for (const [engine, measures] of results) console.log(formatRow(engine, measures.filter(keep)))
  if (!pagefind)
    console.log('| Pagefind 1.6.0 | non mesuré : construire d’abord le site (npm run build) |')
}
