import type { App, Page } from 'vuepress/core'
import type { HeadConfig } from 'vuepress/shared'
import { applyTypography } from '../shared/typography.js'
import type { GouvFrPageData } from '../shared/page-data.js'
import type { Deployment } from './deployment.js'
import { describeShareImage } from './share-image.js'
import { isIndexable } from './sitemap.js'
import { describeStructuredData } from './structured-data.js'

/** Balises d’en-tête propres à une page : adresse canonique, partage, données structurées. */
export function resolveHead(
  page: Page,
  data: GouvFrPageData,
  app: App,
  { hostname, isPreview = false }: Partial<Deployment> = {},
  shareImage?: string,
): HeadConfig[] {
  const origin = hostname?.replace(/\/$/, '')
  const url = (path: string): string => `${origin}${app.options.base}${path.slice(1)}`
  const { description, image = shareImage } = page.frontmatter
  const siteTitle = app.siteData.locales[page.pathLocale]?.title ?? app.siteData.title
  const title = applyTypography(page.title || siteTitle, page.lang)
  const head: HeadConfig[] = [
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:site_name', content: siteTitle }],
    [
      'meta',
      { property: 'og:type', content: page.path === page.pathLocale ? 'website' : 'article' },
    ],
    ['meta', { property: 'og:locale', content: page.lang.replace('-', '_') }],
  ]
  if (typeof description === 'string') {
    head.push([
      'meta',
      { property: 'og:description', content: applyTypography(description, page.lang) },
    ])
  }
  head.push(...describeShareImage(image, title, origin ? url : undefined))
  if (!isIndexable(page) || isPreview) {
    head.push(['meta', { name: 'robots', content: 'noindex' }])
  } else if (origin) {
    head.push(['link', { rel: 'canonical', href: url(page.path) }])
    head.push(['meta', { property: 'og:url', content: url(page.path) }])
  }
  const toUrl = origin && isIndexable(page) ? url : undefined
  for (const item of describeStructuredData(page, data, siteTitle, toUrl)) {
    head.push(['script', { type: 'application/ld+json' }, JSON.stringify(item)])
  }
  return head
}
