import { createReadStream, existsSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import type { Plugin } from 'vite'
import { DSFR_DIST } from './dsfr.js'

/** En développement, sert les illustrations du DSFR à l’adresse qu’elles auront une fois publiées. */
export function devAssetsPlugin(prefix: string): Plugin {
  return {
    name: 'vuepress-theme-gouv-fr:dev-assets',
    // Les scripts du DSFR sont déjà des modules : découverts tard, ils feraient recharger la page et
    // perdre ce qu’on y écrit.
    config: () => ({ optimizeDeps: { exclude: ['@gouvfr/dsfr', 'vuepress-plugin-search-fr'] } }),
    configureServer(server) {
      server.middlewares.use(prefix, (request, response, next) => {
        const path = normalize(decodeURIComponent((request.url ?? '').split('?')[0] ?? ''))
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
