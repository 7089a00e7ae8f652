import type { App } from 'vuepress/core'

import { buildIndex, type BuiltIndex } from './build-index.js'
import { groupPages, type PageGroup } from './group-pages.js'
import { readVocabulary } from './read-vocabulary.js'
import { readPhrasings } from './read-phrasings.js'
import type { SectionPhrasings } from './search-document.js'
import type { SearchPluginOptions } from './search-plugin-options.js'
import { toSourcePage } from './to-source-page.js'

/** Index of a group of pages. */
export interface GroupIndex extends PageGroup {
  index: BuiltIndex
}

/**
 * Builds the indexes of a site: one for each locale, and one for each other language in it.
 *
 * @param onProgress called as pages are done, with their number and the one of all pages
 * @throws VocabularyError when the vocabulary file cannot be used
 * @throws PhrasingsError when a file of phrasings cannot be used
 */
export const buildSiteIndex = async (
  app: App,
  {
    isSearchable = () => true,
    getExtraFields = () => [],
    vocabulary,
    phrasings,
  }: SearchPluginOptions,
  onProgress?: (done: number, total: number) => void,
): Promise<GroupIndex[]> => {
  const synonyms = vocabulary ? readVocabulary(vocabulary) : []
  const bySource = phrasings ? readPhrasings(phrasings) : new Map<string, SectionPhrasings[]>()
  const groups = groupPages(app, isSearchable)
  const total = groups.reduce((sum, { pages }) => sum + pages.length, 0)
  const indexes: GroupIndex[] = []
  let before = 0
  for (const group of groups) {
    const index = await buildIndex(
      group.pages.map((page) =>
        toSourcePage(page, getExtraFields(page), bySource.get(page.filePathRelative ?? '')),
      ),
      {
        lang: group.lang,
        base: app.options.base,
        vocabulary: synonyms,
        onProgress: (done) => onProgress?.(before + done, total),
      },
    )
    before += group.pages.length
    indexes.push({ ...group, index })
  }
  const known = new Set(app.pages.map(({ filePathRelative }) => filePathRelative))
  for (const [source, list] of bySource)
    if (!known.has(source))
      indexes[0]?.index.lost.push(...list.map((phrasings) => ({ ...phrasings, path: source })))
  return indexes
}
