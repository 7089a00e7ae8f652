import type { App } from 'vuepress/core'
import { listLocales } from './list-locales.js'

/**
 * Lignes du fichier `_redirects` : une page déplacée garde ses anciennes adresses, écrites dans son
 * en-tête (`anciennes_adresses`), et chaque langue a sa page 404. Netlify et d’autres hébergeurs lisent
 * ce fichier.
 */
export function describeRedirects(app: App): string {
  const { base } = app.options
  const at = (path: string): string => base + path.replace(/^\//, '')
  const moved = app.pages.flatMap(({ frontmatter, path }) => {
    const old = frontmatter.anciennes_adresses
    return Array.isArray(old) ? old.map((from) => `${at(String(from))} ${at(path)} 301\n`) : []
  })
  const notFound = listLocales(app)
    .filter(({ folder }) =>
      app.pages.some(({ path }) => path !== '/404.html' && path === `${folder}404.html`),
    )
    .map(({ folder }) => `${at(folder)}* ${at(folder)}404.html 404\n`)
  return [...moved, ...notFound].join('')
}
