import { buildIndex, measureFirstResult, type SourcePage } from 'vuepress-plugin-search-fr'
import { createSearcher } from 'vuepress-plugin-search-fr/engine'

import { type PeerEngine, SHOWN } from './peer-engine.ts'
import { weighCode } from './weigh-code.ts'

/** Our search, with or without the vocabulary of the site. */
export const createOwnEngine = async (
  name: string,
  pages: readonly SourcePage[],
  vocabulary: readonly string[][],
): Promise<PeerEngine> => {
  const { files } = await buildIndex(pages, { lang: 'fr-FR', vocabulary })
  const searcher = createSearcher({
    load: async (file) => {
      const content = files.get(file)
      if (!content) throw new Error(`${file} manque`)
      return Uint8Array.from(content)
    },
  })
  return {
    name,
    codeSize: await weighCode(`export { createSearcher } from 'vuepress-plugin-search-fr/engine'`),
    weighFirstResult: async (query) => (await measureFirstResult(files, [query]))[0]!,
    search: async (query) =>
      (await searcher.search(query, { limit: SHOWN })).results.map(({ url }) => url),
  }
}
