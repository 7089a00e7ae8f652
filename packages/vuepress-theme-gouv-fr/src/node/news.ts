import type { App, Page } from 'vuepress/core'
import { compareNews, resolveChange, type News, type NewsItem } from '../shared/news.js'
import type { GouvFrPageData, PageSummary } from '../shared/page-data.js'
import { toIsoDate } from '../shared/review.js'
import { isSameLanguage } from '../shared/same-language.js'
import { applyTypography } from '../shared/typography.js'
import type { FileDates } from './git-dates.js'
import { listLocales, type SiteLocale } from './list-locales.js'
import type { GouvFrThemeOptions } from './options.js'
import { resolveLegalPages } from './resolve-legal-pages.js'
import { isIndexable } from './sitemap.js'
import { readTags } from './tags.js'

/** Longueur de la liste et du flux, quand l’option ne la dit pas. */
const DEFAULT_LIMIT = 30

/** Mises en page sans contenu propre. */
const LAYOUTS_WITHOUT_CONTENT = new Set<unknown>(['Health', 'Home', 'News', 'Search', 'SiteMap'])

/** Dates d’un historique qui distingue les pages ; celles d’un dépôt d’un seul jour n’apprennent rien. */
function keepTellingDates(
  pages: readonly Page[],
  dates: ReadonlyMap<string, FileDates>,
): ReadonlyMap<string, FileDates> {
  const known = pages.flatMap(({ filePathRelative }) => dates.get(filePathRelative ?? '') ?? [])
  const days = new Set(known.flatMap(({ createdOn, updatedOn }) => [createdOn, updatedOn]))
  return days.size > 1 ? dates : new Map()
}

function listLegalPages(app: App, { footer = {}, locales = {} }: GouvFrThemeOptions): Set<string> {
  const paths = new Set(app.pages.map(({ path }) => path))
  const [root, ...others] = listLocales(app)
  const legal = resolveLegalPages(footer, root!, paths)
  const all = others.map((locale) =>
    resolveLegalPages(locales[locale.folder]?.footer ?? {}, locale, paths, legal),
  )
  return new Set([legal, ...all].flatMap((one) => Object.values(one)))
}

/** Vrai pour une page que quelqu’un a écrite et tient à jour. */
const isContent = ({ filePath, frontmatter, path, pathLocale }: Page): boolean =>
  filePath !== null &&
  path !== pathLocale &&
  frontmatter.menu !== false &&
  frontmatter.archive !== true &&
  !LAYOUTS_WITHOUT_CONTENT.has(frontmatter.layout)

function describePage(
  page: Page,
  { lang: siteLang }: SiteLocale,
  dates: FileDates | undefined,
): NewsItem[] {
  const { frontmatter, lang } = page
  const change = resolveChange(toIsoDate(frontmatter.relu_le), dates)
  if (!change) return []
  const { breadcrumb = [] } = (page.data.gouvFr ?? {}) as Partial<GouvFrPageData>
  const { description } = frontmatter
  return [
    {
      ...change,
      text: applyTypography(page.title || page.path, lang),
      link: page.path,
      ...(isSameLanguage(lang, siteLang) ? {} : { lang }),
      ...(typeof description === 'string' ? { description } : {}),
      ...(dates ? { createdOn: dates.createdOn } : {}),
      sections: breadcrumb.slice(1, -1).map(({ text }) => text),
      tags: readTags(page).map((tag) => applyTypography(tag, lang)),
    },
  ]
}

/**
 * Pages nouvelles, relues ou mises à jour de chaque langue, les plus récentes d’abord. Ni accueil, ni
 * page légale, archivée, hors des menus ou hors des moteurs.
 *
 * @param dates premier et dernier changement des fichiers, connus de git
 * @returns dossier de la langue → nouveautés ; rien pour une langue sans date, ou avec `feed: false`
 */
export function resolveNews(
  app: App,
  options: GouvFrThemeOptions,
  dates: ReadonlyMap<string, FileDates> = new Map(),
): Map<string, News> {
  const { feed = true } = options
  const news = new Map<string, News>()
  if (feed === false) return news
  const limit = (feed === true ? undefined : feed.limit) ?? DEFAULT_LIMIT
  const telling = keepTellingDates(app.pages, dates)
  const legal = listLegalPages(app, options)
  const pages = app.pages.filter(
    (page) => isContent(page) && isIndexable(page) && !legal.has(page.path),
  )
  for (const locale of listLocales(app)) {
    const items = pages
      .filter(({ pathLocale }) => pathLocale === locale.folder)
      .flatMap((page) => describePage(page, locale, telling.get(page.filePathRelative ?? '')))
      .sort(compareNews)
    if (items.length === 0) continue
    news.set(locale.folder, { items: items.slice(0, limit), total: items.length })
  }
  return news
}

/** La page « Nouveautés » d’une langue, que le plan du site liste quoiqu’elle soit hors des menus. */
export const listHiddenNewsPage = (app: App, { pathLocale }: Page): PageSummary[] =>
  app.pages
    .filter(
      ({ frontmatter, pathLocale: folder }) =>
        frontmatter.layout === 'News' && frontmatter.menu === false && folder === pathLocale,
    )
    .map(({ lang, path, title }) => ({ text: applyTypography(title, lang), link: path }))
