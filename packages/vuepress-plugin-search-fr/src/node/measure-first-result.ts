import { gzipSync } from 'node:zlib'

import { createSearcher } from '../shared/engine/create-searcher.js'
import { MANIFEST_NAME } from '../shared/engine/manifest.js'
import { createMemoryLoader } from './create-memory-loader.js'

/**
 * Measures what a first search costs.
 *
 * @param files files of an index by name
 * @param queries each one is searched as if it were the first
 * @returns bytes over the network before the first result is shown, for each query, sorted
 */
export const measureFirstResult = async (
  files: ReadonlyMap<string, Uint8Array>,
  queries: readonly string[],
): Promise<number[]> => {
  const load = createMemoryLoader(files)
  const manifestSize = gzipSync(files.get(MANIFEST_NAME)!).length
  const sizes: number[] = []
  for (const query of queries) {
    let size = 0
    const { search } = createSearcher({
      load: async (name) => {
        const content = await load(name)
        // Hosts compress JSON; the other files are compressed already.
        size += name === MANIFEST_NAME ? manifestSize : content.byteLength
        return content
      },
    })
    await search(query, { limit: 1 })
    sizes.push(size)
  }
  return sizes.sort((a, b) => a - b)
}
