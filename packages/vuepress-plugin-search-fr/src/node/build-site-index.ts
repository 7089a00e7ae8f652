import type { App } from 'vuepress/core'

import { buildIndex, type BuiltIndex } from './build-index.js'
import { groupPages, type PageGroup } from './group-pages.js'
import { readVocabulary } from './read-vocabulary.js'
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
 */
export const buildSiteIndex = async (
  app: App,
  { isSearchable = () => true, getExtraFields = () => [], vocabulary }: SearchPluginOptions,
  onProgress?: (done: number, total: number) => void,
): Promise<GroupIndex[]> => {
  const synonyms = vocabulary ? readVocabulary(vocabulary) : []
  const groups = groupPages(app, isSearchable)
  const total = groups.reduce((sum, { pages }) => sum + pages.length, 0)
  const indexes: GroupIndex[] = []
  let before = 0
  for (const group of groups) {
    const index = await buildIndex(
      group.pages.map((page) => toSourcePage(page, getExtraFields(page))),
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
  return indexes
}
