import { createPage, type App } from 'vuepress/core'
import { fr } from '../locales/fr.js'
import { messagesOf } from '../locales/messages-of.js'
import { titleFromName } from '../shared/file-name.js'
import { newsPath } from '../shared/news-paths.js'
import { printPath } from '../shared/print-path.js'
import { searchPagePath } from '../shared/search-page-path.js'
import { siteMapPath } from '../shared/site-map-path.js'
import { writeStatement } from './accessibility.js'
import type { FileDates } from './git-dates.js'
import { listLocales } from './list-locales.js'
import { resolveNews } from './news.js'
import type { GouvFrThemeOptions } from './options.js'
import { resolveTree } from './page-data.js'
import { resolvePrintedSection } from './print-sections.js'
import { DEFAULT_LEGAL_PAGES } from './resolve-legal-pages.js'
import { addTagPages } from './tags.js'

/** Page que le thème écrit. */
interface GeneratedPage {
  path: string
  frontmatter: object
  content?: string
}

/** Hors des menus, du plan et de la recherche. */
const HIDDEN = { menu: false, recherche: false }

/** Pages que l’hébergeur montre quand le service ne répond plus. */
const SERVER_ERRORS = [
  {
    path: '/500.html',
    frontmatter: { title: fr.serverError.title, layout: 'ServerError', code: 500, ...HIDDEN },
  },
  {
    path: '/503.html',
    frontmatter: { title: fr.unavailable.title, layout: 'ServerError', code: 503, ...HIDDEN },
  },
]

/** Déclaration d’accessibilité, quand ses données sont dans les options. */
const listStatement = ({ siteData }: App, { accessibility, footer }: GouvFrThemeOptions) =>
  accessibility
    ? [
        {
          path: footer?.accessibility ?? DEFAULT_LEGAL_PAGES.accessibility,
          frontmatter: {
            title: 'Déclaration d’accessibilité',
            description: 'État de conformité du site, défauts connus, contact et voies de recours.',
            menu: false,
            // Le texte légal est en français, quelle que soit la langue du site.
            ...(siteData.lang.startsWith('fr') ? {} : { lang: 'fr-FR' }),
          },
          content: writeStatement(accessibility, siteData.title),
        },
      ]
    : []

/** Un accueil pour chaque langue qui n’a pas le sien, avec ses rubriques : on y revient de partout. */
const listHomes = (app: App): GeneratedPage[] =>
  listLocales(app)
    .filter(({ folder }) =>
      app.pages.some(({ pathLocale, filePath }) => pathLocale === folder && filePath),
    )
    .map(({ folder, lang }) => ({
      path: folder,
      frontmatter: {
        lang,
        title: app.siteData.locales[folder]?.title ?? app.siteData.title,
        layout: 'Home',
        recherche: false,
      },
    }))

/**
 * Une entrée pour chaque dossier de premier niveau qui n’en a pas : elle en liste les pages. Un dossier
 * d’une seule page s’en passe.
 */
const listEntries = (app: App): GeneratedPage[] => {
  const entries = new Map<string, GeneratedPage & { count: number }>()
  for (const { filePath, frontmatter, path, pathLocale } of app.pages) {
    const [name, ...rest] = path.slice(pathLocale.length).split('/')
    if (!filePath || frontmatter.menu === false || !name || rest.length === 0) continue
    const entry = `${pathLocale}${name}/`
    const lang = app.siteData.locales[pathLocale]?.lang ?? app.siteData.lang
    const title = titleFromName(entry)
    const count = (entries.get(entry)?.count ?? 0) + 1
    entries.set(entry, { path: entry, frontmatter: { lang, title, recherche: false }, count })
  }
  return [...entries.values()].filter(({ count }) => count > 1)
}

/** Un plan par langue, avec les pages de cette langue. */
const listSiteMaps = (app: App): GeneratedPage[] =>
  listLocales(app).map(({ folder, lang }) => {
    const { siteMap, siteMapDescription } = messagesOf(lang)
    return {
      path: siteMapPath(folder, lang),
      frontmatter: {
        lang,
        title: siteMap,
        description: siteMapDescription,
        layout: 'SiteMap',
        ...HIDDEN,
      },
    }
  })

/** Les nouveautés de chaque langue qui en a. */
const listNewsPages = (
  app: App,
  options: GouvFrThemeOptions,
  dates?: ReadonlyMap<string, FileDates>,
): GeneratedPage[] => {
  const news = resolveNews(app, options, dates)
  return listLocales(app)
    .filter(({ folder }) => news.has(folder))
    .map(({ folder, lang }) => {
      const { title, description } = messagesOf(lang).news
      const frontmatter = { lang, title, description, layout: 'News', ...HIDDEN }
      return { path: newsPath(folder, lang), frontmatter }
    })
}

/** Une page 404 par langue ; VuePress donne celle de la racine. */
const listNotFound = (app: App): GeneratedPage[] =>
  listLocales(app)
    .filter(({ folder }) => folder !== '/')
    .map(({ folder, lang }) => ({
      path: `${folder}404.html`,
      frontmatter: { lang, title: messagesOf(lang).notFound.title, layout: 'NotFound', ...HIDDEN },
    }))

/** Une page de résultats par langue et par version du site : on cherche dans la langue que l’on lit. */
const listSearchPages = ({ pages, siteData }: App): GeneratedPage[] => {
  const langs = new Map<string, string>()
  for (const { lang, pathLocale } of [{ lang: siteData.lang, pathLocale: '/' }, ...pages]) {
    const path = searchPagePath(
      pathLocale,
      siteData.locales[pathLocale]?.lang ?? siteData.lang,
      lang,
    )
    if (!langs.has(path)) langs.set(path, lang)
  }
  return [...langs].map(([path, lang]) => {
    const { title, description } = messagesOf(lang).searchPage
    return {
      path,
      frontmatter: { lang, title, description, layout: 'Search', ...HIDDEN },
    }
  })
}

/** Une page d’impression par rubrique. Elle répète d’autres pages : les moteurs n’en veulent pas. */
const listPrintPages = (app: App, options: GouvFrThemeOptions): GeneratedPage[] =>
  listLocales(app).flatMap(({ folder, lang: localeLang }) => {
    const tree = resolveTree(app, folder)
    return tree.children.flatMap((section) => {
      if (!resolvePrintedSection(app, section, tree, options)) return []
      const { lang = localeLang, path, shortTitle, title } = section.page!
      const { print } = messagesOf(lang)
      return {
        path: printPath(path, lang),
        frontmatter: {
          lang,
          title: print.title.replace('{section}', shortTitle ?? title),
          titre_court: print.shortTitle,
          description: print.description,
          layout: 'Print',
          sitemap: false,
          ...HIDDEN,
        },
      }
    })
  })

async function addPages(app: App, pages: readonly GeneratedPage[]): Promise<void> {
  for (const { path, frontmatter, content = '' } of pages) {
    if (app.pages.some((page) => page.path === path)) continue
    // Tirée de l’adresse d’une autre page, elle est déjà encodée, et VuePress l’encode.
    app.pages.push(await createPage(app, { path: decodeURI(path), frontmatter, content }))
  }
}

/**
 * Ajoute au site la déclaration d’accessibilité, les étiquettes, les pages de recherche, les
 * nouveautés, les plans, les pages d’erreur et les pages d’impression, sauf si une page du site a la
 * même adresse.
 *
 * @param dates premier et dernier changement des fichiers, connus de git
 */
export async function addGeneratedPages(
  app: App,
  options: GouvFrThemeOptions,
  dates?: ReadonlyMap<string, FileDates>,
): Promise<void> {
  await addTagPages(app)
  await addPages(app, [
    ...listStatement(app, options),
    ...(options.search === false ? [] : listSearchPages(app)),
    ...listHomes(app),
    ...listEntries(app),
    ...listNewsPages(app, options, dates),
    ...listSiteMaps(app),
    ...listNotFound(app),
    ...SERVER_ERRORS,
  ])
  // Après les entrées de rubrique.
  await addPages(app, listPrintPages(app, options))
}
