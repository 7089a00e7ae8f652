import type { App, Page } from 'vuepress/core'
import type { GouvFrPageData, ThemeLink } from '../shared/page-data.js'
import { printPath } from '../shared/print-path.js'
import { findFolders, type TreeNode } from '../shared/site-tree.js'
import { applyTypography } from '../shared/typography.js'
import { resolveCookiesPages } from './audience.js'
import type { readGitDates } from './git-dates.js'
import { fillGroupToc } from './group-toc.js'
import { resolveLanguages } from './languages.js'
import { listHiddenLegalPages } from './list-hidden-legal-pages.js'
import { listHiddenNewsPage, resolveNews } from './news.js'
import type { GouvFrThemeOptions } from './options.js'
import { resolvePageData, resolveToday, resolveTree } from './page-data.js'
import { resolvePrintedSection } from './print-sections.js'
import { resolveRelated } from './related.js'
import { resolveSiteHealth } from './site-health.js'
import { linkTags, resolveTagPage } from './tags.js'
import { resolveToc } from './toc.js'

const keyOf = ({ pathLocale, title }: Page): string => `${pathLocale} ${title}`

/** Dernier niveau du fil d’Ariane, accueil excepté, qui ne porte pas le titre de la page. */
const findTitleContext = (breadcrumb: readonly ThemeLink[], title: string): string | undefined =>
  breadcrumb.slice(1).findLast(({ text }) => text !== title)?.text

/** Donne aux pages « Nouveautés » leur liste, une fois connue la place de toutes les pages. */
function fillNews(
  app: App,
  options: GouvFrThemeOptions,
  pages: readonly Page[],
  dates?: ReturnType<typeof readGitDates>,
): void {
  const asking = pages.filter(({ frontmatter }) => frontmatter.layout === 'News')
  if (asking.length === 0) return
  const all = resolveNews(app, options, dates)
  for (const { data, pathLocale } of asking) {
    const news = all.get(pathLocale)
    if (news) (data.gouvFr as GouvFrPageData).news = news
  }
}

/**
 * Recalcule ce que les pages données tirent de l’ensemble du site.
 *
 * @param dates création et dernier changement des fichiers, connus de git
 */
export function updatePageData(
  app: App,
  options: GouvFrThemeOptions,
  pages: Page[],
  dates?: ReturnType<typeof readGitDates>,
): void {
  const trees = new Map<string, TreeNode>()
  const titleOf = (page: Page): string =>
    applyTypography(String(page.frontmatter.titre_court ?? page.title), page.lang)
  const related = resolveRelated(app, titleOf)
  const titles = new Map<string, number>()
  for (const page of app.pages) titles.set(keyOf(page), (titles.get(keyOf(page)) ?? 0) + 1)
  const paths = new Set(app.pages.map(({ path }) => path))
  const cookiesPages = options.matomo ? resolveCookiesPages(app, options) : []
  for (const page of pages) {
    const tree = trees.get(page.pathLocale) ?? resolveTree(app, page.pathLocale)
    trees.set(page.pathLocale, tree)
    const data = resolvePageData(
      page,
      tree,
      options,
      related.get(page.path),
      dates?.get(page.filePathRelative ?? ''),
    )
    const { layout } = page.frontmatter
    const languages = resolveLanguages(page, app, paths)
    const toc = resolveToc(page, options.toc ?? false)
    const tags = linkTags(page)
    if (languages.length > 0) data.languages = languages
    if (toc) data.toc = toc
    if (cookiesPages.includes(page.path)) data.hasAudienceChoice = true
    if (tags.length > 0) data.tags = tags
    if (layout === 'SiteMap') {
      data.children?.push(
        ...listHiddenNewsPage(app, page),
        ...listHiddenLegalPages(app, page, options),
      )
    }
    if (layout === 'Tags') Object.assign(data, resolveTagPage(page, app))
    if (paths.has(printPath(page.path, page.lang))) data.printLink = printPath(page.path, page.lang)
    if (layout === 'Print') {
      const printed = resolvePrintedSection(app, findFolders(tree, page.path)[1]!, tree, options)
      if (printed) data.printed = printed
    }
    if (layout === 'Health') {
      data.health = resolveSiteHealth(app, page, titleOf, resolveToday(options))
    }
    if ((titles.get(keyOf(page)) ?? 0) > 1) {
      const context = findTitleContext(data.breadcrumb, titleOf(page))
      if (context) data.titleContext = context
    }
    page.data.gouvFr = data
    fillGroupToc(page, tree, app.options.base)
  }
  fillNews(app, options, pages, dates)
}
