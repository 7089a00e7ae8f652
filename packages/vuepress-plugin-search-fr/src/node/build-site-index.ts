import type { App } from 'vuepress/core'

import { buildIndex, type BuiltIndex } from './build-index.js'
import { readVocabulary } from './read-vocabulary.js'
import type { SearchPluginOptions } from './search-plugin-options.js'
import { selectPages } from './select-pages.js'
import { toSourcePage } from './to-source-page.js'

/** Index of one locale, and the folder its files go to (below `indexPath`, empty for the root). */
export interface LocaleIndex {
  locale: string
  folder: string
  lang: string
  index: BuiltIndex
}

/**
 * Builds the index of each locale of a site.
 *
 * @throws VocabularyError when the vocabulary file cannot be used
 */
export const buildSiteIndex = async (
  app: App,
  { isSearchable = () => true, getExtraFields = () => [], vocabulary }: SearchPluginOptions,
  onProgress?: (done: number) => void,
): Promise<LocaleIndex[]> => {
  const groups = vocabulary ? readVocabulary(vocabulary) : []
  const locales = Object.keys({ '/': {}, ...app.siteData.locales })
  const indexes: LocaleIndex[] = []
  let before = 0
  for (const locale of locales) {
    const pages = selectPages(app.pages, locale, isSearchable)
    if (!pages.length && locale !== '/') continue
    const lang = app.siteData.locales[locale]?.lang ?? app.siteData.lang
    const index = await buildIndex(
      pages.map((page) => toSourcePage(page, getExtraFields(page))),
      {
        lang,
        base: app.options.base,
        vocabulary: groups,
        onProgress: (done) => onProgress?.(before + done),
      },
    )
    before += pages.length
    indexes.push({ locale, folder: locale.slice(1), lang, index })
  }
  return indexes
}
