import type { App, Page } from 'vuepress/core'
import { renderPageToVue } from 'vuepress/core'
import { logger, path } from 'vuepress/utils'
import { AssetPublisher } from './asset-publisher.js'
import { describeMissing } from './describe-missing.js'
import { isStaticPage } from './is-static-page.js'
import { getPageTemplate } from './page-template.js'
import { resolveRedirects } from './resolve-redirects.js'
import { rewritePageHtml } from './rewrite-page-html.js'
import type { StaticPagesOptions } from './static-pages-options.js'
import { StaticPagesError } from './static-pages-error.js'

const MAX_LISTED = 20

/** Content of the pages, ready to be rendered. */
export interface PreparedPages {
  /** Final content of a static page, computed again if another plugin has changed it since. */
  getHtml: (page: Page) => string
  redirects: Record<string, string>
}

const resolveAliases = async (app: App): Promise<Record<string, string>> => {
  const fromPlugins = await app.pluginApi.hooks.alias.process(app, false)
  return Object.assign(
    { '@source': app.dir.source(), '@temp': app.dir.temp() },
    ...fromPlugins,
  ) as Record<string, string>
}

/** Writes the rewritten template where VuePress will read it from. */
const updateHydratedPage = async (app: App, page: Page, html: string): Promise<void> => {
  const { template } = page.sfcBlocks
  if (!template || template.contentStripped === html) return
  template.content = `${template.tagOpen}${html}${template.tagClose}`
  template.contentStripped = html
  if (page.filePath === null) {
    await app.writeTemp(page.chunkFilePathRelative, renderPageToVue(app, page))
  }
}

/**
 * Rewrites the content of every page and publishes the files it uses.
 *
 * @throws StaticPagesError when pages use files that do not exist, unless the site is tolerant: one
 * message lists them all.
 */
export const preparePages = async (
  app: App,
  options: StaticPagesOptions,
): Promise<PreparedPages> => {
  const publisher = new AssetPublisher(app.options.base)
  const redirects = resolveRedirects(app.pages)
  const aliases = await resolveAliases(app)
  const missing = new Set<string>()

  const rewrite = (page: Page): string =>
    rewritePageHtml(getPageTemplate(page), {
      publisher,
      redirects,
      pagePath: page.path,
      isStatic: isStaticPage(page),
      isTolerant: options.tolerant ?? false,
      hasImageAttributes: options.imageAttributes ?? true,
      places: {
        aliases,
        base: app.options.base,
        pageDir: page.filePath ? path.dirname(page.filePath) : app.dir.source(),
        publicDir: app.dir.public(),
        sourceDir: app.dir.source(),
      },
      onMissing(kind, url, expectedPath) {
        missing.add(describeMissing(page, kind, url, expectedPath))
      },
    })

  const rendered = new WeakMap<Page, { template: string; html: string }>()
  const getHtml = (page: Page): string => {
    const template = getPageTemplate(page)
    const known = rendered.get(page)
    if (known?.template === template) return known.html
    const html = rewrite(page)
    rendered.set(page, { template, html })
    return html
  }

  for (const page of app.pages) {
    if (isStaticPage(page)) getHtml(page)
    else await updateHydratedPage(app, page, rewrite(page))
  }
  if (missing.size > 0) {
    const title = missing.size === 1 ? 'Un fichier manque :' : `${missing.size} fichiers manquent :`
    const lines = [...missing]
    if (!options.tolerant) throw new StaticPagesError([title, ...lines].join('\n  '))
    // A foreign site can lack hundreds of files: the rest of the output must stay readable.
    const shown = app.env.isDebug ? lines : lines.slice(0, MAX_LISTED)
    const rest = lines.length - shown.length
    if (rest > 0) shown.push(`et ${rest} autres (--debug les montre).`)
    logger.warn([title, ...shown].join('\n  '))
  }
  await publisher.copyAll(app.dir.dest())
  return { getHtml, redirects }
}
