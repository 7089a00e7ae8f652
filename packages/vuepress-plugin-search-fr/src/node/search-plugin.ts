import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { App, Plugin } from 'vuepress/core'
import { logger, withSpinner } from 'vuepress/utils'

import { ENGLISH_TEXTS } from '../browser/english-texts.js'
import { DEFAULT_HOT_KEYS } from '../browser/handle-hot-keys.js'
import { primaryLanguage } from '../shared/language-folder.js'
import { buildSiteIndex } from './build-site-index.js'
import { createDevIndex, type DevIndex } from './create-dev-middleware.js'
import { describeIndex } from './describe-index.js'
import { groupPages } from './group-pages.js'
import type { SearchPluginOptions } from './search-plugin-options.js'
import { watchFiles } from './watch-files.js'
import { writeSiteIndex } from './write-site-index.js'

const NAME = 'vuepress-plugin-search-fr'
const STATIC_PAGES_PLUGIN = 'vuepress-plugin-static-pages'

const clientFile = (name: string): string =>
  fileURLToPath(new URL(`../client/${name}`, import.meta.url))

/** The part of the bundler options this plugin touches. */
interface ViteBundlerOptions {
  viteOptions?: { plugins?: unknown[] }
}

/**
 * French full-text search for any VuePress 2 site: writes the index at the end of the build, serves
 * it during development, and registers the component `SearchBox` where pages are hydrated.
 */
export const searchPlugin = (options: SearchPluginOptions = {}): Plugin => {
  const { indexPath = 'recherche/', isSearchable = () => true } = options
  if (!/^[^/.][^.]*\/$/.test(indexPath))
    throw new Error(
      `Recherche : l’option « indexPath » vaut « ${indexPath} ». Écrivez un dossier du site terminé par « / », par exemple « recherche/ ».`,
    )
  let devIndex: DevIndex | undefined

  const isComponentWanted = (app: App): boolean =>
    options.registerComponent ??
    !app.pluginApi.plugins.some(({ name }) => name === STATIC_PAGES_PLUGIN)

  return {
    name: NAME,

    clientConfigFile: (app) => clientFile(isComponentWanted(app) ? 'config.js' : 'no-config.js'),

    define: (app) => ({
      __SEARCH_FR__: {
        base: app.options.base,
        indexPath,
        searchPage: options.searchPage ?? 'recherche.html',
        maxSuggestions: options.maxSuggestions ?? 8,
        hotKeys: options.hotKeys ?? DEFAULT_HOT_KEYS,
        texts: Object.fromEntries(
          groupPages(app, isSearchable).map(({ folder, lang, locale }) => [
            folder,
            {
              ...(primaryLanguage(lang) === 'en' && ENGLISH_TEXTS),
              ...(folder === locale.slice(1) && options.locales?.[locale]),
            },
          ]),
        ),
      },
    }),

    extendsBundlerOptions: (bundlerOptions: unknown, app) => {
      if (!app.env.isDev || app.options.bundler.name !== '@vuepress/bundler-vite') return
      const index = createDevIndex(
        app.options.base + indexPath,
        () => buildSiteIndex(app, options),
        (error) => logger.error(error instanceof Error ? error.message : String(error)),
      )
      devIndex = index
      const bundler = bundlerOptions as ViteBundlerOptions
      bundler.viteOptions ??= {}
      bundler.viteOptions.plugins ??= []
      bundler.viteOptions.plugins.push({
        name: NAME,
        // Vite takes the base away from `url` in its own middlewares; this one comes before them.
        // No value returned: Vite would take it for a hook to call later.
        configureServer: (server: {
          middlewares: { use: (handle: DevIndex['handle']) => void }
        }) => {
          server.middlewares.use(index.handle)
        },
      })
    },

    onPageUpdated: () => devIndex?.invalidate(),

    onWatched: (_app, watchers) => {
      const { vocabulary, phrasings } = options
      watchers.push(...watchFiles([vocabulary, phrasings], () => devIndex?.invalidate()))
    },

    onGenerated: async (app) => {
      const indexes = await withSpinner('Index de recherche')(async (spinner) => {
        const built = await buildSiteIndex(app, options, (done, total) => {
          if (!spinner || (done % 50 && done < total)) return
          spinner.text = `Index de recherche : ${done} pages lues sur ${total}`
          spinner.render()
        })
        await writeSiteIndex(path.join(app.dir.dest(), indexPath), built)
        return built
      })
      for (const index of indexes) {
        const { summary, warnings } = await describeIndex(index)
        logger.info(summary)
        for (const warning of warnings) logger.warn(warning)
      }
    },
  }
}
