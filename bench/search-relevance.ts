/**
 * How often the search finds the right answer, by kind of query.
 *
 *     node bench/search-relevance.ts [--dist dist] [--fautes] [--detail]
 *
 * Without --dist, the index is built from docs/ and .vuepress/vocabulaire.yml. --fautes lists the
 * queries of the tuning half whose first result is wrong; the other half is never listed, so that
 * nobody tunes on it.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import {
  buildIndex,
  createFolderLoader,
  createMemoryLoader,
  readVocabulary,
} from 'vuepress-plugin-search-fr'
import { createSearcher, type LoadFile } from 'vuepress-plugin-search-fr/engine'

import { isExpected, isExpectedPage } from './is-expected.ts'
import { SEARCH_QUERIES, type SearchQuery } from './search-queries.ts'
import { readSitePages } from './site-pages.ts'

const VOCABULARY = '.vuepress/vocabulaire.yml'
const { values: options } = parseArgs({
  options: {
    dist: { type: 'string' },
    docs: { type: 'string', default: 'docs' },
    fautes: { type: 'boolean', default: false },
    'sans-vocabulaire': { type: 'boolean', default: false },
  },
})

const createLoader = async (): Promise<LoadFile> => {
  if (options.dist) return createFolderLoader(path.join(options.dist, 'recherche'))
  const pages = await readSitePages(options.docs)
  const hasVocabulary = existsSync(VOCABULARY) && !options['sans-vocabulaire']
  const { files } = await buildIndex(pages, {
    lang: 'fr-FR',
    vocabulary: hasVocabulary ? readVocabulary(VOCABULARY) : [],
  })
  return createMemoryLoader(files)
}

const searcher = createSearcher({ load: await createLoader() })
const answers: { query: SearchQuery; rank: number; linkRank: number; urls: string[] }[] = []
for (const query of SEARCH_QUERIES) {
  const { results } = await searcher.search(query.query, { limit: 10 })
  const urls = results.map(({ url }) => url)
  answers.push({
    query,
    rank: urls.findIndex((url) => isExpectedPage(url, query.expected)),
    linkRank: urls.findIndex((url) => isExpected(url, query.expected)),
    urls,
  })
}

const share = (list: typeof answers, key: 'rank' | 'linkRank', limit: number): string => {
  const found = list.filter((one) => one[key] >= 0 && one[key] < limit).length
  return (found / list.length).toFixed(3).replace(/^0/, '')
}
const row = (name: string, list: typeof answers): string =>
  [
    name.padEnd(12),
    String(list.length).padStart(4),
    ...[
      share(list, 'rank', 1),
      share(list, 'rank', 3),
      share(list, 'rank', 10),
      share(list, 'linkRank', 1),
      share(list, 'linkRank', 3),
    ].map((cell) => cell.padStart(8)),
  ].join(' ')

console.log(
  [
    'kind'.padEnd(12),
    '   n',
    ...['page@1', 'page@3', 'page@10', 'link@1', 'link@3'].map((c) => c.padStart(8)),
  ].join(' '),
)
for (const half of ['tune', 'test'] as const) {
  const list = answers.filter(({ query }) => query.half === half)
  console.log(`-- ${half}`)
  for (const kind of new Set(list.map(({ query }) => query.kind)))
    console.log(
      row(
        kind,
        list.filter(({ query }) => query.kind === kind),
      ),
    )
  console.log(row('all', list))
}
console.log('-- both')
console.log(row('all', answers))

if (options.fautes)
  for (const { query, linkRank, urls } of answers)
    if (query.half === 'tune' && linkRank !== 0) {
      console.log(`\n[${query.kind}] ${query.query} (rank ${linkRank < 0 ? 'none' : linkRank + 1})`)
      for (const [index, url] of urls.slice(0, 4).entries())
        console.log(`   ${index + 1}. ${url}${isExpected(url, query.expected) ? '  ✓' : ''}`)
      console.log(`   expected ${query.expected.join(', ')}`)
    }
