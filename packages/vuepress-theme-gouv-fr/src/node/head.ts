import type { App, Page } from 'vuepress/core'
import type { HeadConfig } from 'vuepress/shared'
import { applyTypography } from '../shared/typography.js'
import type { GouvFrPageData } from '../shared/page-data.js'

/** Balises d’en-tête propres à une page : adresse canonique, partage, fil d’Ariane structuré. */
export function resolveHead(
  page: Page,
  data: GouvFrPageData,
  app: App,
  hostname: string | undefined,
): HeadConfig[] {
  const origin = hostname?.replace(/\/$/, '')
  const url = (path: string): string => `${origin}${app.options.base}${path.slice(1)}`
  const description = page.frontmatter.description
  const siteTitle = app.siteData.locales[page.pathLocale]?.title ?? app.siteData.title
  const head: HeadConfig[] = [
    [
      'meta',
      { property: 'og:title', content: applyTypography(page.title || siteTitle, page.lang) },
    ],
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
  if (
    page.path === '/404.html' ||
    ['Search', 'ServerError'].includes(String(page.frontmatter.layout))
  ) {
    head.push(['meta', { name: 'robots', content: 'noindex' }])
  } else if (origin) {
    head.push(['link', { rel: 'canonical', href: url(page.path) }])
    head.push(['meta', { property: 'og:url', content: url(page.path) }])
  }
  if (origin && data.breadcrumb.length > 1) {
    const itemListElement = data.breadcrumb.map(({ text, link }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: url(link),
    }))
    head.push([
      'script',
      { type: 'application/ld+json' },
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement,
      }).replace(/</g, '\\u003c'),
    ])
  }
  return head
}
