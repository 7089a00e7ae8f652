import { posix } from 'node:path'
import type { App, Page } from 'vuepress/core'
import { inferRoutePath } from 'vuepress/shared'
import { countWords } from '../shared/count-words.js'
import { isNotFound } from '../shared/is-not-found.js'
import { isSameLanguage } from '../shared/same-language.js'
import { applyTypography } from '../shared/typography.js'
import type { GouvFrPageData, Source, ThemeLink } from '../shared/page-data.js'
import { resolveReview } from '../shared/review.js'
import {
  buildSiteTree,
  findFolders,
  findTrail,
  listChildren,
  resolveBreadcrumb,
  resolveCurrent,
  type TreeNode,
  type TreePage,
} from '../shared/site-tree.js'
import type { FileDates } from './git-dates.js'
import type { GouvFrThemeOptions } from './options.js'
import { resolvePageNavigation } from './page-navigation.js'
import { resolveContribution } from './resolve-contribution.js'
import type { RelatedContent } from './related.js'

/** Vitesse de lecture silencieuse retenue pour un texte français, en mots par minute. */
const WORDS_PER_MINUTE = 220

/** Pages que l’on consulte sans les lire d’un bout à l’autre. */
const UNTIMED_TYPES = new Set<unknown>(['faq', 'glossaire', 'index', 'outil'])

const asString = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const asStrings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')

/** Pages d’erreur : on y arrive sans être passé par le site. */
const isError = ({ frontmatter, path }: Page): boolean =>
  isNotFound(path) || frontmatter.layout === 'ServerError'

/** Ce que l’arbre retient d’une page. */
function toTreePage(page: Page, siteLang: string): TreePage {
  const { frontmatter, lang } = page
  const shortTitle = asString(frontmatter.titre_court) ?? asString(frontmatter.shortTitle)
  const order = frontmatter.ordre ?? frontmatter.order
  const description = asString(frontmatter.description)
  const current = asString(frontmatter.en_cours)
  const folder = posix.dirname(page.filePathRelative ?? '')
  return {
    path: page.path,
    ...(isSameLanguage(lang, siteLang) ? {} : { lang }),
    title: applyTypography(page.title || page.path, lang),
    ...(shortTitle ? { shortTitle: applyTypography(shortTitle, lang) } : {}),
    ...(description ? { description: applyTypography(description, lang) } : {}),
    ...(typeof order === 'number' ? { order } : {}),
    ...(current ? { current: inferRoutePath(`/${posix.join(folder, current)}`) } : {}),
  }
}

/** Arbre des pages de la langue `locale`. */
export function resolveTree(app: App, locale = '/'): TreeNode {
  const siteLang = app.siteData.locales[locale]?.lang ?? app.siteData.lang
  const pages = app.pages
    .filter(
      (page) =>
        page.pathLocale === locale && !isNotFound(page.path) && page.frontmatter.menu !== false,
    )
    .map((page) => toTreePage(page, siteLang))
  return buildSiteTree(pages, locale)
}

/**
 * Fil d’Ariane d’une page : partout, sauf sur l’accueil et les pages d’erreur. Celui d’une page hors des
 * menus passe par les dossiers où elle se trouve.
 */
function resolvePageBreadcrumb(
  page: Page,
  tree: TreeNode,
  trail: readonly TreeNode[],
): ThemeLink[] {
  if (page.path === tree.path || isError(page)) return []
  if (trail.length > 0) return resolveBreadcrumb(trail)
  const own = { path: page.path, page: toTreePage(page, page.lang), children: [] }
  return resolveBreadcrumb([...findFolders(tree, page.path), own])
}

/** Jour de construction, `AAAA-MM-JJ`. */
export const resolveToday = (options: GouvFrThemeOptions): string =>
  options.today ?? new Date().toISOString().slice(0, 10)

/**
 * Tout ce que le thème affiche autour d’une page, déduit de son en-tête et de sa place.
 *
 * @param tree arbre des pages de la même langue
 * @param related questions et guides liés, s’ils sont connus
 * @param dates premier et dernier changement de la page, s’ils sont connus
 */
export function resolvePageData(
  page: Page,
  tree: TreeNode,
  options: GouvFrThemeOptions,
  related?: RelatedContent,
  dates?: FileDates,
): GouvFrPageData {
  const { frontmatter } = page
  const trail = findTrail(tree, page.path)
  const node = trail.at(-1)
  const isHome = page.path === tree.path
  const isEntry = node !== undefined && node.children.length > 0
  const needsChildren = isEntry || frontmatter.layout === 'SiteMap'
  const listed = frontmatter.layout === 'SiteMap' ? tree : node
  const review = resolveReview(frontmatter, resolveToday(options))
  const sources = Array.isArray(frontmatter.sources) ? (frontmatter.sources as Source[]) : []
  const audience = asStrings(frontmatter.public)
  const stage = asStrings(frontmatter.moment)
  const contribution = resolveContribution(page, options)
  const current = resolveCurrent(tree, trail)
  const isGuide = review !== undefined && !isHome && !UNTIMED_TYPES.has(frontmatter.type)
  return {
    breadcrumb: resolvePageBreadcrumb(page, tree, trail),
    ...(isHome ? {} : resolvePageNavigation(page, tree, trail, options)),
    ...(needsChildren && listed ? { children: listChildren(listed) } : {}),
    ...(related?.questions.length ? { questions: related.questions } : {}),
    ...(related?.seeAlso.length && !isEntry ? { seeAlso: related.seeAlso } : {}),
    ...(frontmatter.type === 'faq' ? { isFaq: true } : {}),
    ...(review ? { review } : {}),
    ...(sources.length > 0 ? { sources } : {}),
    ...(audience.length > 0 ? { audience } : {}),
    ...(stage.length > 0 ? { stage } : {}),
    ...(isGuide
      ? {
          readingTime: Math.max(1, Math.round(countWords(page.contentRendered) / WORDS_PER_MINUTE)),
        }
      : {}),
    ...(dates ? { dates } : {}),
    ...(dates && options.lastUpdated && frontmatter.lastUpdated !== false
      ? { updatedOn: dates.updatedOn }
      : {}),
    ...(contribution ? { contribution } : {}),
    ...(frontmatter.archive === true
      ? { archive: current && current.link !== page.path ? { current } : {} }
      : {}),
    ...(current && node?.page?.current ? { current } : {}),
    hasOwnHeading: /<h1[\s>]/.test(page.contentRendered),
  }
}
