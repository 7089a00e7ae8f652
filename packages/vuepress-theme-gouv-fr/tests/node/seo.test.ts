import { describe, expect, it } from 'vitest'
import { readDeployment } from '../../src/node/deployment.js'
import { resolveHead } from '../../src/node/head.js'
import { resolvePageData, resolveTree } from '../../src/node/page-data.js'
import { describeRobots, describeSitemap } from '../../src/node/sitemap.js'
import { describeStructuredData } from '../../src/node/structured-data.js'
import type { GouvFrPageData } from '../../src/shared/page-data.js'
import { makeApp, type PageInput } from '../support/make-app.js'

const DATES = { createdOn: '2025-01-02', updatedOn: '2026-03-04' }
const toUrl = (path: string): string => `https://exemple.fr${path}`

const PAGES: PageInput[] = [
  { path: '/', title: 'Accueil', file: 'README.md' },
  { path: '/guides/', title: 'Guides' },
  { path: '/guides/un.html', title: 'Un & deux', frontmatter: { description: 'Dire.' } },
  {
    path: '/faq.html',
    title: 'Questions',
    frontmatter: { type: 'faq' },
    content:
      '## Thème\n\n### Quoi ?\n\nCeci **est** « vrai ».\n\n### Qui & où ?\n\nElle, [ici](/guides/).\n\n- Puis **là**.\n',
  },
  { path: '/recherche.html', file: null, frontmatter: { layout: 'Search' } },
  { path: '/secret.html', frontmatter: { sitemap: false } },
  { path: '/404.html', file: null },
]
const app = makeApp(PAGES)
for (const page of app.pages) {
  const data = resolvePageData(page, resolveTree(app), {}, undefined, DATES)
  page.data = { ...page.data, gouvFr: data } as typeof page.data
}

const describePage = (
  path: string,
  url: typeof toUrl | undefined = toUrl,
): Record<string, unknown>[] => {
  const page = app.pages.find((found) => found.path === path)!
  const data = page.data.gouvFr as GouvFrPageData
  return describeStructuredData(page, data, 'Le site', url) as Record<string, unknown>[]
}
const typesOf = (path: string): unknown[] => describePage(path).map((item) => item['@type'])

describe('données structurées', () => {
  it('décrivent un guide daté, dans son fil d’Ariane', () => {
    expect(typesOf('/guides/un.html')).toEqual(['BreadcrumbList', 'TechArticle'])
    expect(describePage('/guides/un.html')[1]).toMatchObject({
      headline: 'Un & deux',
      description: 'Dire.',
      inLanguage: 'fr-FR',
      datePublished: '2025-01-02',
      dateModified: '2026-03-04',
      mainEntityOfPage: 'https://exemple.fr/guides/un.html',
    })
  })

  it('donnent les questions et leurs réponses en texte, une seule fois', () => {
    const faq = describePage('/faq.html').find((item) => item['@type'] === 'FAQPage')
    expect(faq!.mainEntity).toMatchObject([
      { name: 'Quoi\u202f?', acceptedAnswer: { text: expect.stringContaining('Ceci est «') } },
      { name: 'Qui & où\u202f?', acceptedAnswer: { text: 'Elle, ici. Puis là.' } },
    ])
    const page = app.pages.find(({ path }) => path === '/faq.html')!
    expect(page.contentRendered).not.toMatch(/itemprop|itemscope|schema\.org/)
  })

  it('ne situent pas une page qui reste hors des moteurs', () => {
    const headOf = (path: string): string => {
      const page = app.pages.find((found) => found.path === path)!
      const data = page.data.gouvFr as GouvFrPageData
      return JSON.stringify(resolveHead(page, data, app, { hostname: 'https://exemple.fr' }))
    }
    expect(headOf('/recherche.html')).toContain('BreadcrumbList')
    expect(headOf('/secret.html')).not.toContain('BreadcrumbList')
  })

  it('ne disent rien de l’accueil ni des pages que personne n’a écrites', () => {
    expect(typesOf('/')).toEqual([])
    expect(typesOf('/recherche.html')).not.toContain('TechArticle')
  })
})

describe('plan pour les moteurs', () => {
  const sitemap = describeSitemap(app, 'https://exemple.fr')

  it('donne chaque page publique et sa date, et elles seules', () => {
    expect([...sitemap.matchAll(/<loc>([^<]*)</g)].map(([, url]) => url)).toEqual([
      'https://exemple.fr/',
      'https://exemple.fr/faq.html',
      'https://exemple.fr/guides/',
      'https://exemple.fr/guides/un.html',
    ])
    expect(sitemap).toContain('<lastmod>2026-03-04</lastmod>')
  })

  it('est annoncé par robots.txt, qui refuse tout sur un aperçu', () => {
    expect(describeRobots('/sous/', 'https://exemple.fr', false)).toContain(
      'Sitemap: https://exemple.fr/sous/sitemap.xml',
    )
    expect(describeRobots('/', undefined, false)).not.toContain('Sitemap')
    expect(describeRobots('/', 'https://exemple.fr', true)).toBe('User-agent: *\nDisallow: /\n')
  })
})

describe('aperçu', () => {
  it.each([
    [{ CONTEXT: 'deploy-preview', URL: 'https://a.fr' }, true],
    [{ CONTEXT: 'branch-deploy', URL: 'https://a.fr' }, true],
    [{ CONTEXT: 'production', URL: 'https://a.fr' }, false],
    [{ VERCEL_ENV: 'preview' }, true],
    [{ GOUV_FR_APERCU: '1' }, true],
    [{}, false],
  ])('%j : %s', (environment, isPreview) => {
    expect(readDeployment(environment).isPreview).toBe(isPreview)
  })

  it('prend l’adresse des réglages, sinon celle de l’hébergeur, sinon aucune', () => {
    const netlify = { CONTEXT: 'production', URL: 'https://a.netlify.app' }
    expect(readDeployment(netlify, 'https://b.gouv.fr/').hostname).toBe('https://b.gouv.fr')
    expect(readDeployment(netlify).hostname).toBe('https://a.netlify.app')
    expect(readDeployment({ URL: 'file:///x' }).hostname).toBeUndefined()
  })

  it('reste hors des moteurs sur toutes ses pages', () => {
    const page = app.pages[2]!
    const data = page.data.gouvFr as GouvFrPageData
    const tags = resolveHead(page, data, app, { hostname: 'https://a.fr', isPreview: true })
    expect(tags).toContainEqual(['meta', { name: 'robots', content: 'noindex' }])
    expect(JSON.stringify(tags)).not.toContain('canonical')
  })
})
