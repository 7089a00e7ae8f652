import { buildIndex, type BuildIndexOptions } from '../../src/node/build-index.js'
import { createMemoryLoader } from '../../src/node/create-memory-loader.js'
import type { SourcePage } from '../../src/node/search-document.js'
import { createSearcher, type Searcher } from '../../src/shared/engine/create-searcher.js'

/** Index of pages, ready to be searched. */
export const openCorpus = async (
  pages: readonly SourcePage[],
  options: Partial<BuildIndexOptions> = {},
): Promise<{ searcher: Searcher; files: Map<string, Uint8Array> }> => {
  const { files } = await buildIndex(pages, { lang: 'fr-FR', ...options })
  return { searcher: createSearcher({ load: createMemoryLoader(files) }), files }
}
