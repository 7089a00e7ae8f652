import { createPage, type App } from 'vuepress/core'

/** Pages que le thème fournit quand le site n’en a pas écrit une à la même adresse. */
const PAGES = [
  {
    path: '/recherche.html',
    frontmatter: {
      title: 'Recherche',
      layout: 'Search',
      description: 'Chercher une réponse dans tous les guides et toutes les questions du site.',
      menu: false,
      recherche: false,
    },
  },
  {
    path: '/plan-du-site.html',
    frontmatter: {
      title: 'Plan du site',
      layout: 'SiteMap',
      description: 'Toutes les pages du site, rubrique par rubrique.',
      menu: false,
      recherche: false,
    },
  },
]

/** Ajoute au site la page de recherche et le plan. */
export async function addGeneratedPages(app: App, hasSearch: boolean): Promise<void> {
  for (const { path, frontmatter } of PAGES) {
    if (app.pages.some((page) => page.path === path)) continue
    if (frontmatter.layout === 'Search' && !hasSearch) continue
    app.pages.push(await createPage(app, { path, frontmatter, content: '' }))
  }
}
