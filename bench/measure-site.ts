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
import type { PeerEngine } from './peers/peer-engine.ts'
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
const engines: EngineMeasure[] = []
/** The largest site takes minutes: says what is being measured. */
const measure = async (engine: PeerEngine): Promise<void> => {
  process.stderr.write(`  ${engine.name} : recherches…\n`)
  engines.push(await measureEngine(engine, queries))
}

const own = await createOwnEngine(site, existsSync(VOCABULARY) ? readVocabulary(VOCABULARY) : [])
await measure(own)
if (arePeersMeasured) {
  await measure(await createPluginSearch(site))
  await measure(await createMiniSearch(site))
  const pagefind = await createPagefind('dist', site)
  await measure(pagefind)
  await pagefind.remove()
}
const thousands = site.pages.length / 1000
const siteMeasure: SiteMeasure = {
  size: site.pages.length,
  build: {
    clock: own.build.clock / thousands,
    processor: own.build.processor / thousands,
  },
  loader: own.loaderSize / 1000,
  engines,
}
process.send?.(siteMeasure)
process.disconnect?.()
