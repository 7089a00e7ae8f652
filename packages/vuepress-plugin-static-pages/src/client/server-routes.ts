import { h } from 'vue'
import { getSiteRegistries } from '../shared/site-registry.js'
import type { SiteRegistry } from '../shared/site-registry.js'

type RouteTable = Record<string, unknown>

const getSite = (siteId: string): SiteRegistry => {
  const site = getSiteRegistries().get(siteId)
  if (!site) throw new Error(`Aucun site en construction sous l’identifiant ${siteId}.`)
  return site
}

const createStaticRoute = (page: NonNullable<ReturnType<SiteRegistry['staticPages']['get']>>) => ({
  isStatic: true,
  meta: page.meta,
  loader: async () => {
    const { data, html } = page.load()
    // An element rather than a static vnode: classes and attributes that a layout puts on
    // <Content> must land on it, as they do on the <div> of a compiled page.
    return { _pageData: data, default: { render: () => h('div', { innerHTML: html }) } }
  },
})

/** Redirects of the whole site, for the server bundle. */
export const createServerRedirects = (siteId: string): Record<string, string> =>
  getSite(siteId).redirects

/** Routes of the whole site, in the order of its pages, for the server bundle. */
export const createServerRoutes = (siteId: string, hydratedRoutes: RouteTable): RouteTable => {
  const site = getSite(siteId)
  return Object.fromEntries(
    site.paths.map((path) => {
      const page = site.staticPages.get(path)
      return [path, page ? createStaticRoute(page) : hydratedRoutes[path]]
    }),
  )
}
