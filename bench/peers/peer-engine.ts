import type { SourcePage } from 'vuepress-plugin-search-fr'
import type { Page } from 'vuepress/core'

/** Results shown under a search field, for every engine. */
export const SHOWN = 8

/** A site of any size, as each engine takes it. */
export interface BenchSite {
  pages: SourcePage[]
  /** The same pages, as VuePress has them. */
  vuepressPages: Page[]
  /** Addresses of the real pages; the others are generated. */
  realPaths: ReadonlySet<string>
  /** Address without base, `/page.html`, of a result. */
  isReal: (url: string) => boolean
}

/** One search engine over the pages of a site. */
export interface PeerEngine {
  name: string
  /** True when no query reads a file: all is in memory from the start. */
  isInMemory?: true
  /** Bytes of code sent to the browser before any search, minified, brotli. */
  codeSize: number
  /** Bytes of data received before the first result, as if the query were the first one. */
  weighFirstResult: (query: string) => Promise<number>
  /** Addresses of the results, best first. */
  search: (query: string) => Promise<string[]>
  /** The same, among the real pages only. */
  searchReal: (query: string) => Promise<string[]>
}
