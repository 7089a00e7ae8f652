import type { App } from 'vuepress/core'

/**
 * Lignes du fichier `_redirects` : une page déplacée garde ses anciennes adresses, écrites dans son
 * en-tête (`anciennes_adresses`). Netlify et d’autres hébergeurs lisent ce fichier.
 */
export function describeRedirects(app: App): string {
  const { base } = app.options
  const at = (path: string): string => base + path.replace(/^\//, '')
  return app.pages
    .flatMap(({ frontmatter, path }) => {
      const old = frontmatter.anciennes_adresses
      return Array.isArray(old) ? old.map((from) => `${at(String(from))} ${at(path)} 301\n`) : []
    })
    .join('')
}
