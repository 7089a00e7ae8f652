/** What the server bundle needs to render a static page. */
export interface StaticPageModule {
  /** Page data, as `usePageData()` returns it. */
  data: unknown
  /** Rendered content of the page. */
  html: string
}

/** Pages of one site, as its server bundle sees them. */
export interface SiteRegistry {
  /** Paths of all pages, static or not, in the order of `app.pages`. */
  paths: string[]
  /** Redirected path → path of the page. */
  redirects: Record<string, string>
  /** Path of a static page → its route. */
  staticPages: Map<string, { meta: unknown; load: () => StaticPageModule }>
  /** Path of the page being rendered; set by the server bundle once it has a router. */
  readCurrentPath?: () => string | undefined
}

const REGISTRY_KEY = Symbol.for('vuepress-plugin-static-pages')

/**
 * Registry of the sites being built. It lives on `globalThis` because the server bundle is another
 * copy of this module, imported in the same process: static pages reach it without going through
 * the bundler.
 */
export const getSiteRegistries = (): Map<string, SiteRegistry> => {
  const store = globalThis as { [REGISTRY_KEY]?: Map<string, SiteRegistry> }
  return (store[REGISTRY_KEY] ??= new Map())
}
