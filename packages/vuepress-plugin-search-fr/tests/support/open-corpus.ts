import { buildIndex, type BuildIndexOptions } from '../../src/node/build-index.js'
import type { SourcePage } from '../../src/node/search-document.js'
import { createSearcher, type Searcher } from '../../src/shared/engine/create-searcher.js'
import type { LoadFile } from '../../src/shared/engine/open-index.js'

/** Reads the files of an index from memory. The files may change between two searches. */
export const createMemoryLoader =
  (files: ReadonlyMap<string, Uint8Array>): LoadFile =>
  async (name) => {
    const file = files.get(name)
    if (!file) throw new Error(`${name} : 404`)
    return Uint8Array.from(file)
  }

/** Index of pages, ready to be searched. */
export const openCorpus = async (
  pages: readonly SourcePage[],
  options: Partial<BuildIndexOptions> = {},
): Promise<{ searcher: Searcher; files: Map<string, Uint8Array> }> => {
  const { files } = await buildIndex(pages, { lang: 'fr-FR', ...options })
  return { searcher: createSearcher({ load: createMemoryLoader(files) }), files }
}
