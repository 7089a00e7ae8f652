import { createReadStream, existsSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import type { Plugin } from 'vite'
import { assembleStyles } from './build-styles.js'
import { DSFR_DIST } from './dsfr.js'

const STYLESHEET = 'developpement.css'

export interface DevAssetsOptions {
  /** Adresse des fichiers du DSFR une fois publiés, par exemple `/assets/dsfr-1.14.4/`. */
  prefix: string
  isNeutral: boolean
}

/**
 * En développement, sert les illustrations du DSFR à l’adresse qu’elles auront une fois publiées, et
 * la feuille de style entière, dans l’ordre de la version publiée : rien n’est purgé, rien n’est
 * transformé, la première page s’affiche sans attendre.
 */
export function devAssetsPlugin({ prefix, isNeutral }: DevAssetsOptions): Plugin {
  const readStyles = (): string =>
    assembleStyles('all', isNeutral).replaceAll(`url("${DSFR_DIST}/`, `url("${prefix}`)
  return {
    name: 'vuepress-theme-gouv-fr:dev-assets',
    apply: 'serve',
    // Les scripts du DSFR et de la recherche sont déjà des modules : découverts tard, ils feraient
    // recharger la page et perdre ce qu’on y écrit.
    config: () => ({ optimizeDeps: { exclude: ['@gouvfr/dsfr', 'vuepress-plugin-search-fr'] } }),
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'stylesheet', href: prefix + STYLESHEET }, injectTo: 'head' },
    ],
    configureServer(server) {
      server.middlewares.use(prefix, (request, response, next) => {
        const path = normalize(decodeURIComponent((request.url ?? '').split('?')[0] ?? ''))
        if (path === `/${STYLESHEET}`) {
          response.setHeader('Content-Type', 'text/css; charset=utf-8')
          response.end(readStyles())
          return
        }
        const file = join(DSFR_DIST, path)
        if (!file.startsWith(DSFR_DIST) || !existsSync(file) || !statSync(file).isFile()) {
          next()
          return
        }
        if (file.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml')
        createReadStream(file).pipe(response)
      })
    },
  }
}
