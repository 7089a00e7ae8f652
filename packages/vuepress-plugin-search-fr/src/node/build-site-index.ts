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
export const buildSiteIndex = (
  app: App,
  { isSearchable = () => true, getExtraFields = () => [], vocabulary }: SearchPluginOptions,
  onProgress?: (done: number) => void,
): LocaleIndex[] => {
  const groups = vocabulary ? readVocabulary(vocabulary) : []
  const locales = Object.keys({ '/': {}, ...app.siteData.locales })
  let before = 0
  return locales.flatMap((locale) => {
    const pages = selectPages(app.pages, locale, isSearchable)
    if (!pages.length && locale !== '/') return []
    const lang = app.siteData.locales[locale]?.lang ?? app.siteData.lang
    const index = buildIndex(
      pages.map((page) => toSourcePage(page, getExtraFields(page))),
      {
        lang,
        base: app.options.base,
        vocabulary: groups,
        ...(onProgress && { onProgress: (done: number) => onProgress(before + done) }),
      },
    )
    before += pages.length
    return [{ locale, folder: locale.slice(1), lang, index }]
  })
}
