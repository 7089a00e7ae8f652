import { createSearcher, type Searcher } from '../shared/engine/create-searcher.js'
import type { LoadFile } from '../shared/engine/open-index.js'

/** After this delay, in milliseconds, a file is taken as missing. */
const TIMEOUT_MS = 20_000

/** One searcher per index, so that a page reads each file once. */
const searchers = new Map<string, Searcher>()

const createLoader =
  (folder: string): LoadFile =>
  async (name) => {
    const response = await fetch(folder + name, {
      // Only the manifest keeps its name; those of the other files change with their content.
      cache: name.endsWith('.json') ? 'no-cache' : 'default',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!response.ok) throw new Error(`${name} : ${response.status}`)
    return response.arrayBuffer()
  }

/** The searcher of an index folder. */
export const readSearcher = (folder: string): Searcher => {
  const searcher = searchers.get(folder) ?? createSearcher({ load: createLoader(folder) })
  searchers.set(folder, searcher)
  return searcher
}
