import type { App, Page, PluginFunction, PluginObject } from 'vuepress/core'
import type { MarkdownOptions } from 'vuepress/markdown'
import { logger } from 'vuepress/utils'
import { getSiteRegistries } from '../shared/site-registry.js'
import { checkHtml } from './check-html.js'
import { completeVueOptions } from './complete-vue-options.js'
import { attachDecision, getDecision, isStaticPage } from './is-static-page.js'
import { preparePages } from './prepare-pages.js'
import { getSiteId, registerSite } from './register-site.js'
import { repairPage } from './repair-page.js'
import { reportDecisions } from './report-decisions.js'
import { resolveModuleFile } from './resolve-module-file.js'
import type { StaticPagesOptions } from './static-pages-options.js'
import { viteClientOutput } from './vite-client-output.js'
import { viteServerOutput } from './vite-server-output.js'
import { wrapTemplateRenderer } from './wrap-template-renderer.js'
import { writeRoutes } from './write-routes.js'

const PLUGIN_NAME = 'vuepress-plugin-static-pages'

/** Settings of Markdown that keep Vue out of ordinary pages; those of the site win. */
const setMarkdownDefaults = (markdown: MarkdownOptions): void => {
  if (markdown.links !== false) markdown.links = { internalTag: 'a', ...markdown.links }
  if (markdown.toc !== false) markdown.toc = { linkTag: 'a', ...markdown.toc }
  // « x.png » means « ./x.png », as people write it, in dev and on hydrated pages too.
  if (markdown.assets !== false) markdown.assets = { aliasSupport: '@-prefix', ...markdown.assets }
}

const addVitePlugins = (app: App, bundlerOptions: unknown, isSkipped: boolean): void => {
  if (!app.options.bundler.name.endsWith('bundler-vite')) {
    if (isSkipped) logger.warn('skipClientBundle n’a d’effet qu’avec @vuepress/bundler-vite.')
    return
  }
  if (!app.pages.every(isStaticPage)) return
  const options = bundlerOptions as { viteOptions?: { plugins?: unknown[] } }
  const added = [viteClientOutput(app, isSkipped), ...(isSkipped ? [viteServerOutput(app)] : [])]
  options.viteOptions = {
    ...options.viteOptions,
    plugins: [...(options.viteOptions?.plugins ?? []), ...added],
  }
}

const createBuildHooks = (options: StaticPagesOptions): Partial<PluginObject> => ({
  clientConfigFile: resolveModuleFile('client/client-config'),
  define: (app: App, isServer: boolean) => ({
    __STATIC_PAGES_SITE__: isServer ? getSiteId(app) : '',
  }),
  extendsPage(page, app) {
    if (options.tolerant) repairPage(page, options)
    attachDecision(page, app, options)
  },
  async onPrepared(app) {
    // Prefetching every page from every page costs more than what static pages save.
    if (app.options.shouldPrefetch === true) app.options.shouldPrefetch = false
    const decided = app.pages.map((page) => {
      if (!getDecision(page)) attachDecision(page, app, options)
      return { page, decision: getDecision(page)! }
    })
    checkHtml(decided)
    const prepared = await preparePages(app, options)
    const site = registerSite(app, prepared)
    await writeRoutes(app, prepared.redirects, options)
    app.options.templateBuildRenderer = wrapTemplateRenderer(
      app.options.templateBuildRenderer,
      () => site.staticPages.has(site.readCurrentPath?.() ?? ''),
    )
    reportDecisions(decided, {
      frontmatterKey: options.frontmatterKey ?? 'hydrate',
      isDebug: app.env.isDebug,
    })
  },
  extendsBundlerOptions(bundlerOptions: unknown, app) {
    completeVueOptions(bundlerOptions)
    addVitePlugins(app, bundlerOptions, options.skipClientBundle ?? false)
  },
  onGenerated(app) {
    getSiteRegistries().delete(getSiteId(app))
  },
})

/**
 * Publishes as plain HTML the pages whose Markdown needs no Vue: no chunk, no script, no preload,
 * no hydration. Pages that use Vue are compiled and hydrated as usual. `vuepress dev` stays the
 * ordinary development server.
 */
export const staticPagesPlugin =
  (options: StaticPagesOptions = {}): PluginFunction =>
  (app) => ({
    name: PLUGIN_NAME,
    extendsMarkdownOptions: setMarkdownDefaults,
    extendsBundlerOptions: completeVueOptions,
    ...(options.tolerant ? { extendsPage: (page: Page) => repairPage(page, options) } : {}),
    ...(app.env.isBuild ? createBuildHooks(options) : {}),
  })
