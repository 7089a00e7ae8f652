import type { Page } from 'vuepress/core'

const SEARCH_PAGE = /(?:^|\/)(?:recherche|search)(?:\.html|\/)$/

/** Pages of a locale to index: not the 404 page, nor the search page, nor those that ask not to be. */
export const selectPages = (
  pages: readonly Page[],
  locale: string,
  isSearchable: (page: Page) => boolean,
): Page[] =>
  pages.filter(
    (page) =>
      page.pathLocale === locale &&
      page.path !== '/404.html' &&
      page.path.slice(locale.length).search(SEARCH_PAGE) !== 0 &&
      page.frontmatter['recherche'] !== false &&
      isSearchable(page),
  )
