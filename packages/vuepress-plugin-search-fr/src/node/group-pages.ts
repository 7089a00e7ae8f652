import type { App, Page } from 'vuepress/core'

import { toLanguageFolder } from '../shared/language-folder.js'
import { selectPages } from './select-pages.js'

/** Pages searched together: those of a locale, in one language. */
export interface PageGroup {
  /** Path of the locale, `/` or `/en/`. */
  locale: string
  /** Folder of the index below `indexPath`: empty, `en/`, `lang-en/`… */
  folder: string
  /** Language of the pages, `fr-FR`. */
  lang: string
  pages: Page[]
}

/**
 * Groups the pages to index by locale, then by language: a search answers in the language of the
 * page where it is made. A page written in another language than its locale says so with `lang` in
 * its front matter.
 */
export const groupPages = (
  { pages: all, siteData }: App,
  isSearchable: (page: Page) => boolean,
): PageGroup[] =>
  Object.keys({ '/': {}, ...siteData.locales }).flatMap((locale) => {
    const localeLang = siteData.locales[locale]?.lang ?? siteData.lang
    const groups = new Map<string, PageGroup>()
    const readGroup = (lang: string): PageGroup => {
      const folder = toLanguageFolder(lang, localeLang)
      const group = groups.get(folder) ?? {
        locale,
        folder: locale.slice(1) + folder,
        lang: folder ? lang : localeLang,
        pages: [],
      }
      groups.set(folder, group)
      return group
    }
    if (locale === '/') readGroup(localeLang)
    // A page left out of the index may have a search field all the same: its group exists.
    for (const { lang, pathLocale } of all) if (pathLocale === locale) readGroup(lang)
    for (const page of selectPages(all, locale, isSearchable)) readGroup(page.lang).pages.push(page)
    return [...groups.values()]
  })
