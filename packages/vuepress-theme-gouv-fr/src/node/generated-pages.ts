import { createPage, type App } from 'vuepress/core'
import { en } from '../locales/en.js'
import { fr } from '../locales/fr.js'
import { searchPagePath } from '../shared/search-page-path.js'

const SITE_MAP = {
  path: '/plan-du-site.html',
  frontmatter: {
    title: 'Plan du site',
    layout: 'SiteMap',
    description: 'Toutes les pages du site, rubrique par rubrique.',
    menu: false,
    recherche: false,
  },
}

/** Une page de résultats par langue et par version du site : on cherche dans la langue que l’on lit. */
const listSearchPages = ({ pages, siteData }: App): (typeof SITE_MAP)[] => {
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
    return {
      path,
      frontmatter: { lang, title, description, layout: 'Search', menu: false, recherche: false },
    }
  })
}

/** Ajoute au site les pages de recherche et le plan, sauf si une page du site a la même adresse. */
export async function addGeneratedPages(app: App, hasSearch: boolean): Promise<void> {
  for (const { path, frontmatter } of [...(hasSearch ? listSearchPages(app) : []), SITE_MAP]) {
    if (app.pages.some((page) => page.path === path)) continue
    app.pages.push(await createPage(app, { path, frontmatter, content: '' }))
  }
}
