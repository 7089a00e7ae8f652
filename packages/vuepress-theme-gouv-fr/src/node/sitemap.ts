import type { App, Page } from 'vuepress/core'
import { isNotFound } from '../shared/is-not-found.js'
import type { GouvFrPageData } from '../shared/page-data.js'
import { escapeXml } from './escape-xml.js'

/** Vrai pour une page que les moteurs peuvent proposer. */
export const isIndexable = (page: Page): boolean =>
  !isNotFound(page.path) &&
  page.frontmatter.layout !== 'ServerError' &&
  page.frontmatter.sitemap !== false &&
  page.frontmatter.noindex !== true

/** La page de recherche n’a rien à elle : son adresse canonique, sans question, suffit aux moteurs. */
const isListed = (page: Page): boolean => isIndexable(page) && page.frontmatter.layout !== 'Search'

/** Contenu de `sitemap.xml`, avec la date du dernier changement connu. */
export function describeSitemap(app: App, hostname: string): string {
  const urls = app.pages.filter(isListed).map((page) => {
    const { dates, review } = page.data.gouvFr as GouvFrPageData
    const date = [review?.reviewedOn, dates?.updatedOn].filter(Boolean).sort().at(-1)
    const address = escapeXml(`${hostname}${app.options.base}${page.path.slice(1)}`)
    return `<url><loc>${address}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.sort().join('\n')}\n</urlset>\n`
}

/** Contenu de `robots.txt` : un aperçu refuse tout, le site public donne son plan. */
export function describeRobots(
  base: string,
  hostname: string | undefined,
  isPreview: boolean,
): string {
  if (isPreview) return 'User-agent: *\nDisallow: /\n'
  const sitemap = hostname ? `\nSitemap: ${hostname}${base}sitemap.xml\n` : ''
  return `User-agent: *\nAllow: /\n${sitemap}`
}
