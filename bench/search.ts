/**
 * What our search promises, and how it compares, in one table: on the pages of the site and on the
 * same site grown with generated pages.
 *
 *     node bench/search.ts [100 1000 10000] [--seuls]
 *
 * `--seuls` leaves the other engines out: with 10,000 pages, they take most of the time.
 *
 * Relevance is the one of the half of the public queries that nobody tunes on, among the real pages
 * only: generated ones have the sentences and the headings of the real ones, and would answer too.
 * Bytes are those of a first visit, files compressed. Code is what loads with the first focus, field,
 * page of results and engine together, bundled and minified as the theme does. Times are by the clock
 * (p50 / p95), and of processor for what a shared machine disturbs. The bundles of the other engines
 * are those they publish.
 */
import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'

import type { SiteMeasure } from './measure-site.ts'
import { formatTable } from './search-table.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seuls: { type: 'boolean', default: false } },
})
const sizes = positionals.length ? positionals.map(Number) : [100, 1000, 10_000]

const measureSite = (size: number): Promise<SiteMeasure> =>
  new Promise((resolve, reject) => {
    const file = new URL('measure-site.ts', import.meta.url)
    const child = fork(file, [String(size), values.seuls ? '0' : '1'])
    child.once('message', (measure) => resolve(measure as SiteMeasure))
    child.once('exit', (code) => {
      if (code) reject(new Error(`La mesure à ${size} pages a échoué.`))
    })
  })

const measures: SiteMeasure[] = []
for (const size of sizes) {
  console.error(`${size} pages…`)
  measures.push(await measureSite(size))
  // The largest size takes most of the time: what is known already is not lost with it.
  console.log(formatTable(measures))
}
