import type { App, Page } from 'vuepress/core'
import type { PageSummary } from '../shared/page-data.js'
import { isSameLanguage } from '../shared/same-language.js'
import { applyTypography } from '../shared/typography.js'
import type { GouvFrThemeOptions } from './options.js'
import { DEFAULT_LEGAL_PAGES, resolveLegalPages } from './resolve-legal-pages.js'

/**
 * Pages légales du pied de page, dans l’ordre où il les donne, que `menu: false` tient hors des menus :
 * le plan du site les liste tout de même.
 *
 * @param siteMap le plan qui les listera, dont elles ont la langue
 */
export function listHiddenLegalPages(
  app: App,
  { pathLocale: folder, lang }: Page,
  { footer = {}, locales = {} }: GouvFrThemeOptions,
): PageSummary[] {
  const hidden = new Map(
    app.pages
      .filter(({ frontmatter, pathLocale }) => pathLocale === folder && frontmatter.menu === false)
      .map((page) => [page.path, page]),
  )
  const given = folder === '/' ? footer : (locales[folder]?.footer ?? {})
  const legal = resolveLegalPages(given, { folder, lang }, new Set(hidden.keys()))
  return Object.keys(DEFAULT_LEGAL_PAGES).flatMap((key) => {
    const page = hidden.get(legal[key as keyof typeof legal])
    if (!page || key === 'siteMap') return []
    const { description, titre_court: shortTitle } = page.frontmatter
    return {
      text: applyTypography(String(shortTitle ?? page.title), page.lang),
      link: page.path,
      ...(isSameLanguage(page.lang, lang) ? {} : { lang: page.lang }),
      ...(typeof description === 'string' ? { description } : {}),
    }
  })
}
