import type { App, Page } from 'vuepress/core'
import { createRoutesModule } from './create-routes-module.js'
import { isStaticPage } from './is-static-page.js'
import { getSiteId } from './register-site.js'
import type { StaticPagesOptions } from './static-pages-options.js'

const pickClientStaticPages = (
  pages: Page[],
  clientRoutes: StaticPagesOptions['clientRoutes'] = 'auto',
): Page[] => {
  if (clientRoutes === 'hydrated') return []
  const hasRouteMeta = pages.some(({ routeMeta }) => Object.keys(routeMeta).length > 0)
  return clientRoutes === 'all' || hasRouteMeta ? pages : []
}

/** Replaces the route table that VuePress has written. */
export const writeRoutes = async (
  app: App,
  redirects: Record<string, string>,
  options: StaticPagesOptions,
): Promise<void> => {
  const hydratedPages = app.pages.filter((page) => !isStaticPage(page))
  // Without any hydrated page, no browser will ever read the table.
  const clientStaticPages =
    hydratedPages.length === 0
      ? []
      : pickClientStaticPages(app.pages.filter(isStaticPage), options.clientRoutes)
  const knownPaths = new Set([...hydratedPages, ...clientStaticPages].map(({ path }) => path))
  const clientRedirects = Object.fromEntries(
    Object.entries(redirects).filter(([, path]) => knownPaths.has(path)),
  )
  await app.writeTemp(
    'internal/routes.js',
    createRoutesModule({
      siteId: getSiteId(app),
      hydratedPages,
      clientRedirects,
      clientStaticPages,
    }),
  )
}
