import type { Page } from 'vuepress/core'

import type { HotKey } from '../browser/handle-hot-keys.js'
import type { SearchTexts } from '../browser/search-texts.js'

/** Options of the plugin. All may be left out. */
export interface SearchPluginOptions {
  /**
   * Tells whether a page is indexed. The 404 page, the search page and the pages with
   * `recherche: false` in their front matter never are.
   *
   * @default () => true
   */
  isSearchable?: (page: Page) => boolean
  /**
   * Texts to index with a page besides its title and content, for example fields of its front
   * matter. They weigh like `mots_cles`.
   *
   * @default () => []
   */
  getExtraFields?: (page: Page) => string[]
  /**
   * Suggestions shown under the field at most (component `SearchBox`).
   *
   * @default 8
   */
  maxSuggestions?: number
  /**
   * Keys that move to the search field: an `event.key`, or a key and what is held with it (⌘ counts
   * as Ctrl). An empty list disables them (component `SearchBox`).
   *
   * @default ['/', { key: 'k', ctrl: true }]
   */
  hotKeys?: (HotKey | string)[]
  /**
   * Texts of the interface by locale path (component `SearchBox`).
   *
   * @default {} French, and English on English pages
   */
  locales?: Record<string, Partial<SearchTexts>>
  /**
   * Path of a YAML file with groups of equivalent terms.
   *
   * @default undefined no declared synonym; acronyms are found in the pages all the same
   */
  vocabulary?: string
  /**
   * Path of a YAML file, or of a folder of YAML files, with what readers type when they need a
   * section: source file of the page, then anchor of the section (empty: the page itself), then a
   * list of phrasings. They are searched, never shown.
   *
   * @default undefined no phrasing
   */
  phrasings?: string
  /**
   * Folder of the index in the site, ending with a slash.
   *
   * @default 'recherche/'
   */
  indexPath?: string
  /**
   * Address of the search page, from the root of the locale, for the component `SearchBox`.
   *
   * @default 'recherche.html'
   */
  searchPage?: string
  /**
   * Registers the Vue component `SearchBox`. Useless where pages are not hydrated.
   *
   * @default true unless the plugin `vuepress-plugin-static-pages` is used
   */
  registerComponent?: boolean
}
