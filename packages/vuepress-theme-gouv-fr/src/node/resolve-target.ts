import { existsSync } from 'node:fs'
import type { App, Page } from 'vuepress/core'

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Page que vise un lien, et son ancre décodée. */
export interface LinkTarget {
  page: Page | undefined
  /** Chemin dans le site, décodé, sans `base`. */
  path: string
  hash: string
}

/**
 * Trouve la page que vise un lien écrit dans une autre.
 *
 * @returns ce que visent les liens vers le site ; `undefined` pour un autre site, un courriel, un
 * fichier du dossier public ou tout ce qui n’est pas une page
 */
export function createTargetFinder(app: App): (href: string, from: Page) => LinkTarget | undefined {
  const { base } = app.options
  const pages = new Map<string, Page>()
  for (const page of app.pages) {
    const { anciennes_adresses: old } = page.frontmatter
    for (const path of Array.isArray(old) ? old.map(String) : []) pages.set(path, page)
  }
  // Une page à l’adresse choisie (`permalink`) se lie aussi par celle de son fichier.
  for (const page of app.pages) pages.set(decode(page.pathInferred ?? page.path), page)
  for (const page of app.pages) pages.set(decode(page.path), page)
  const isFile = (path: string): boolean =>
    /\.(?!html?$|md$)[a-z\d]+$/i.test(path) ||
    ['', '.html', '/index.html'].some((end) => existsSync(app.dir.public(path.slice(1) + end)))

  return (href, from) => {
    if (/^[a-z][\w+.-]*:|^\/\//i.test(href)) return undefined
    const url = new URL(href, `http://site${base}${from.path.slice(1)}`)
    const full = decode(url.pathname)
    if (!full.startsWith(base)) return undefined
    const path = `/${full.slice(base.length)}`
    const page = [path, `${path}.html`, `${path}/`, path.replace(/index\.html$/, '')]
      .map((one) => pages.get(one))
      .find(Boolean)
    if (!page && path !== '/' && isFile(path)) return undefined
    return { page, path, hash: decode(url.hash.slice(1)) }
  }
}
