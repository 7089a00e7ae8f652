import { createPage, type App } from 'vuepress/core'
import { en } from '../locales/en.js'
import { fr } from '../locales/fr.js'
import { searchPagePath } from '../shared/search-page-path.js'
import { writeStatement } from './accessibility.js'
import type { GouvFrThemeOptions } from './options.js'
import { DEFAULT_FOOTER } from './resolve-options.js'
import { addTagPages } from './tags.js'

interface GeneratedPage {
  path: string
  frontmatter: Record<string, unknown>
}

/** Hors des menus, du plan et de la recherche. */
const HIDDEN = { menu: false, recherche: false }

/** Pages que le thème fournit quand le site n’en a pas écrit une à la même adresse. */
const PAGES: readonly GeneratedPage[] = [
  {
    path: '/plan-du-site.html',
    frontmatter: {
      title: 'Plan du site',
      layout: 'SiteMap',
      description: 'Toutes les pages du site, rubrique par rubrique.',
      ...HIDDEN,
    },
  },
  {
    path: '/500.html',
    frontmatter: { title: 'Erreur inattendue', layout: 'ServerError', code: 500, ...HIDDEN },
  },
  {
    path: '/503.html',
    frontmatter: { title: 'Service indisponible', layout: 'ServerError', code: 503, ...HIDDEN },
  },
]

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
    const { title, description } = (lang.startsWith('en') ? en : fr).searchPage
    return { path, frontmatter: { lang, title, description, layout: 'Search', ...HIDDEN } }
  })
}

/** Ajoute au site la déclaration d’accessibilité, les étiquettes, la recherche, le plan et les pages d’erreur du serveur. */
export async function addGeneratedPages(app: App, options: GouvFrThemeOptions): Promise<void> {
  const hasSearch = options.search !== false
  const { accessibility, footer = {} } = options
  const statement = footer.accessibility ?? DEFAULT_FOOTER.accessibility
  if (accessibility && !app.pages.some((page) => page.path === statement)) {
    const frontmatter = {
      title: 'Déclaration d’accessibilité',
      description: 'État de conformité du site, défauts connus, contact et voies de recours.',
      menu: false,
    }
    const content = writeStatement(accessibility, app.siteData.title)
    app.pages.push(await createPage(app, { path: statement, frontmatter, content }))
  }
  await addTagPages(app)
  for (const { path, frontmatter } of [...(hasSearch ? listSearchPages(app) : []), ...PAGES]) {
    if (app.pages.some((page) => page.path === path)) continue
    app.pages.push(await createPage(app, { path, frontmatter, content: '' }))
  }
}
