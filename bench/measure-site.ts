/**
 * Measures our search and the others on a site of some size, in a process of its own, and sends the
 * measures to its parent (`bench/search.ts`).
 */
import { existsSync } from 'node:fs'

import { readVocabulary } from 'vuepress-plugin-search-fr'

import { createSite } from './create-site.ts'
import { type EngineMeasure, measureEngine } from './measure-engine.ts'
import { createMiniSearch } from './peers/create-mini-search.ts'
import { createOwnEngine } from './peers/create-own-engine.ts'
import { createPagefind } from './peers/create-pagefind.ts'
import { createPluginSearch } from './peers/create-plugin-search.ts'
import { SEARCH_QUERIES } from './search-queries.ts'

/** Measures of the engines on a site, ours first. */
export interface SiteMeasure {
  size: number
  /** Seconds per 1,000 pages. */
  build: { clock: number; processor: number }
  /** kB of the code of each page, that loads the rest. */
  loader: number
  engines: EngineMeasure[]
}

const VOCABULARY = '.vuepress/vocabulaire.yml'
const [size = 100, arePeersMeasured = 1] = process.argv.slice(2).map(Number)

/** Only the half not tuned on is reported. */
const queries = SEARCH_QUERIES.filter(({ half }) => half === 'test')
const site = await createSite(size)
const own = await createOwnEngine(site, existsSync(VOCABULARY) ? readVocabulary(VOCABULARY) : [])
const engines = [await measureEngine(own, queries)]
if (arePeersMeasured) {
  engines.push(
    await measureEngine(await createPluginSearch(site), queries),
    await measureEngine(await createMiniSearch(site), queries),
  )
  const pagefind = await createPagefind('dist', site)
  engines.push(await measureEngine(pagefind, queries))
  await pagefind.remove()
}
const thousands = site.pages.length / 1000
const measure: SiteMeasure = {
  size: site.pages.length,
  build: {
    clock: own.build.clock / thousands,
    processor: own.build.processor / thousands,
  },
  loader: own.loaderSize / 1000,
  engines,
}
process.send?.(measure)
process.disconnect?.()
