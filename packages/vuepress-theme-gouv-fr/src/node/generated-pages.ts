import { createPage, type App } from 'vuepress/core'
import { en } from '../locales/en.js'
import { fr } from '../locales/fr.js'
import type { Messages } from '../locales/messages.js'
import { searchPagePath } from '../shared/search-page-path.js'
import { siteMapPath } from '../shared/site-map-path.js'
import { writeStatement } from './accessibility.js'
import { listLocales } from './list-locales.js'
import type { GouvFrThemeOptions } from './options.js'
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
          },
          content: writeStatement(accessibility, siteData.title),
        },
      ]
    : []

const messagesOf = (lang: string): Messages => (lang.startsWith('en') ? en : fr)

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

/**
 * Ajoute au site la déclaration d’accessibilité, les étiquettes, les pages de recherche, les plans et
 * les pages d’erreur, sauf si une page du site a la même adresse.
 */
export async function addGeneratedPages(app: App, options: GouvFrThemeOptions): Promise<void> {
  await addTagPages(app)
  const pages: GeneratedPage[] = [
    ...listStatement(app, options),
    ...(options.search === false ? [] : listSearchPages(app)),
    ...listSiteMaps(app),
    ...listNotFound(app),
    ...SERVER_ERRORS,
  ]
  for (const { path, frontmatter, content = '' } of pages) {
    if (app.pages.some((page) => page.path === path)) continue
    app.pages.push(await createPage(app, { path, frontmatter, content }))
  }
}
