/** Results shown under a search field, for every engine. */
export const SHOWN = 8

/** One search engine over the pages of the site. */
export interface PeerEngine {
  name: string
  /** Bytes of code sent to the browser before any search, minified, brotli. */
  codeSize: number
  /** Bytes of data received before the first result, as if the query were the first one. */
  weighFirstResult: (query: string) => Promise<number>
  /** Addresses of the results, best first. */
  search: (query: string) => Promise<string[]>
}
