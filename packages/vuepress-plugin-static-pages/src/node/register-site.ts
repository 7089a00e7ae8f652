import type { App } from 'vuepress/core'
import { hash } from 'vuepress/utils'
import { getSiteRegistries } from '../shared/site-registry.js'
import type { SiteRegistry } from '../shared/site-registry.js'
import { isStaticPage } from './is-static-page.js'
import type { PreparedPages } from './prepare-pages.js'

const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

/** Identifier of a site among those built in this process. */
export const getSiteId = (app: App): string => hash(app.dir.temp())

/** Makes the static pages of a site available to its server bundle. */
export const registerSite = (app: App, { getHtml, redirects }: PreparedPages): SiteRegistry => {
  const site: SiteRegistry = {
    paths: app.pages.map(({ path }) => path),
    redirects,
    staticPages: new Map(
      app.pages.filter(isStaticPage).map((page) => [
        page.path,
        {
          meta: toJson(page.routeMeta),
          // Read when the page is rendered, as the bundler reads hydrated pages: after the last
          // plugin has had its say.
          load: () => ({ data: toJson(page.data), html: getHtml(page) }),
        },
      ]),
    ),
  }
  getSiteRegistries().set(getSiteId(app), site)
  return site
}
