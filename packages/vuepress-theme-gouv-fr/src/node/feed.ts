import type { App } from 'vuepress/core'
import type { HeadConfig } from 'vuepress/shared'
import { messagesOf } from '../locales/messages-of.js'
import { formatDate } from '../shared/dates.js'
import type { GouvFrPageData } from '../shared/page-data.js'
import type { News, NewsItem } from '../shared/news.js'
import { feedPath, newsPath } from '../shared/news-paths.js'
import type { Deployment } from './deployment.js'
import { escapeXml } from './escape-xml.js'
import type { FileDates } from './git-dates.js'
import { listLocales, type SiteLocale } from './list-locales.js'
import { resolveNews } from './news.js'
import type { GouvFrThemeOptions } from './options.js'

/** Flux Atom d’une langue. */
export interface Feed extends SiteLocale {
  /** Adresse du flux, sans la base. */
  path: string
  title: string
  /** Qui publie : l’entité du bloc-marque, ou le site. */
  author: string
  /** Adresse complète de la base : `https://exemple.gouv.fr/`. */
  root: string
  news: News
}

/**
 * Flux à écrire : un par langue qui a des nouveautés ; aucun sur un aperçu ou sans adresse publique, car
 * ses liens sont complets.
 */
export function listFeeds(
  app: App,
  options: GouvFrThemeOptions,
  { hostname, isPreview }: Deployment,
  dates?: ReadonlyMap<string, FileDates>,
): Feed[] {
  if (!hostname || isPreview) return []
  const news = resolveNews(app, options, dates)
  return listLocales(app).flatMap(({ folder, lang }) => {
    const own = news.get(folder)
    if (!own) return []
    const site = app.siteData.locales[folder]?.title ?? app.siteData.title
    const title = `${messagesOf(lang).news.title} – ${site}`
    const author = options.brand?.entity || site
    const root = `${hostname}${app.options.base}`
    return { folder, lang, path: feedPath(folder, lang), title, author, root, news: own }
  })
}

/** Annonce chaque flux dans l’en-tête des pages de sa langue, et sur la page « Nouveautés ». */
export function announceFeeds(app: App, feeds: readonly Feed[]): void {
  for (const { frontmatter, data, pathLocale } of app.pages) {
    const feed = feeds.find(({ folder }) => folder === pathLocale)
    if (!feed) continue
    const href = `${app.options.base}${feed.path.slice(1)}`
    const link: HeadConfig = [
      'link',
      { rel: 'alternate', type: 'application/atom+xml', title: feed.title, href },
    ]
    frontmatter.head = [...(frontmatter.head ?? []), link]
    const { news } = data.gouvFr as GouvFrPageData
    if (news) news.feed = feed.path
  }
}

/** Une date de jour est un instant pour Atom : son premier, en temps universel. */
const toInstant = (date: string): string => `${date}T00:00:00Z`

/** « Relue le 12 novembre 2026. », puis la description de la page. */
const summarize = ({ change, date, description = '' }: NewsItem, lang: string): string =>
  `${messagesOf(lang).news[change]} ${formatDate(date, lang)}. ${description}`.trim()

/**
 * Contenu d’un flux, selon la RFC 4287. Rien n’y vient de l’heure : les mêmes pages donnent le même
 * fichier.
 */
export function describeFeed({ author, folder, lang, news, path, root, title }: Feed): string {
  const url = (to: string): string => escapeXml(root + to.slice(1))
  const describeItem = (item: NewsItem): string[] => [
    `<entry${item.lang ? ` xml:lang="${item.lang}"` : ''}>`,
    `<id>${url(item.link)}</id>`,
    `<title>${escapeXml(item.text)}</title>`,
    `<link rel="alternate" type="text/html" href="${url(item.link)}"/>`,
    ...(item.createdOn ? [`<published>${toInstant(item.createdOn)}</published>`] : []),
    `<updated>${toInstant(item.date)}</updated>`,
    `<summary>${escapeXml(summarize(item, item.lang ?? lang))}</summary>`,
    ...[...new Set([...item.sections, ...item.tags])].map(
      (term) => `<category term="${escapeXml(term)}"/>`,
    ),
    '</entry>',
  ]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${url(path)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(messagesOf(lang).news.description)}</subtitle>`,
    `<updated>${toInstant(news.items[0]!.date)}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${url(path)}"/>`,
    `<link rel="alternate" type="text/html" href="${url(newsPath(folder, lang))}"/>`,
    ...news.items.flatMap(describeItem),
    '</feed>',
    '',
  ].join('\n')
}
