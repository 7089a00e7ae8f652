import { describe, expect, it } from 'vitest'
import { resolveHead } from '../../src/node/head.js'
import { resolvePageData, resolveTree } from '../../src/node/page-data.js'
import { makeApp, type PageInput } from '../support/make-app.js'

const HOME: PageInput = { path: '/', title: 'Accueil', file: 'index.md' }
const GUIDE: PageInput = {
  path: '/guides/un.html',
  title: "L'essentiel ?",
  frontmatter: { description: 'Tout savoir !' },
}

/** Balises d’en-tête d’une page, une par ligne. */
const headOf = (input: PageInput, hostname?: string, base = '/', shareImage?: string): string[] => {
  const app = makeApp([HOME, { path: '/guides/', title: 'Guides' }, input], base)
  const page = app.pages.at(-1)!
  const data = resolvePageData(page, resolveTree(app, page.pathLocale), {})
  return resolveHead(page, data, app, hostname ? { hostname } : {}, shareImage).map((tag) =>
    JSON.stringify(tag),
  )
}

const has = (tags: string[], ...parts: string[]): boolean =>
  tags.some((tag) => parts.every((part) => tag.includes(part)))

describe('en-tête HTML', () => {
  it('décrit la page pour le partage, typographie comprise', () => {
    const tags = headOf(GUIDE)
    expect(has(tags, 'og:title', 'L’essentiel\u202f?')).toBe(true)
    expect(has(tags, 'og:description', 'Tout savoir\u202f!')).toBe(true)
    expect(has(tags, 'og:type', 'article')).toBe(true)
    expect(has(tags, 'og:locale', 'fr_FR')).toBe(true)
    expect(has(headOf({ ...HOME }), 'og:type', 'website')).toBe(true)
  })

  it.each([
    ['https://exemple.fr', '/', 'https://exemple.fr/guides/un.html'],
    ['https://exemple.fr/', '/', 'https://exemple.fr/guides/un.html'],
    ['https://exemple.fr', '/sous/', 'https://exemple.fr/sous/guides/un.html'],
  ])('donne l’adresse canonique de « %s » avec la base « %s »', (hostname, base, url) => {
    const tags = headOf(GUIDE, hostname, base)
    expect(tags).toContain(JSON.stringify(['link', { rel: 'canonical', href: url }]))
    expect(has(tags, 'BreadcrumbList', `${url}`)).toBe(true)
  })

  it('annonce l’image des partages, décrite par le titre', () => {
    const tags = headOf(GUIDE, 'https://exemple.fr', '/sous/', '/par tage.png')
    expect(has(tags, '"og:image"', '"https://exemple.fr/sous/par%20tage.png"')).toBe(true)
    expect(has(tags, 'og:image:alt', 'L’essentiel\u202f?')).toBe(true)
    expect(has(tags, 'twitter:card', 'summary_large_image')).toBe(true)
  })

  it('laisse une page choisir son image, et n’en annonce pas dont l’adresse reste inconnue', () => {
    const own = { ...GUIDE, frontmatter: { image: 'a.png' } }
    const [site, cdn] = ['https://exemple.fr', 'https://images.fr/b.png']
    expect(has(headOf(own, site, '/', '/b.png'), '"https://exemple.fr/a.png"')).toBe(true)
    expect(has(headOf(GUIDE, undefined, '/', '/b.png'), 'image')).toBe(false)
    expect(has(headOf(GUIDE, undefined, '/', cdn), 'og:image', cdn)).toBe(true)
    expect(has(headOf(GUIDE, site), 'twitter:card')).toBe(false)
  })

  it('n’invente pas d’adresse quand le site n’en a pas', () => {
    const tags = headOf(GUIDE)
    expect(has(tags, 'canonical')).toBe(false)
    expect(has(tags, 'undefined')).toBe(false)
    expect(has(tags, 'BreadcrumbList')).toBe(false)
  })

  it.each([
    { path: '/404.html', file: null },
    { path: '/503.html', file: null, frontmatter: { layout: 'ServerError' } },
  ])('tient $path hors des moteurs', (input) => {
    const tags = headOf(input, 'https://exemple.fr')
    expect(has(tags, 'robots', 'noindex')).toBe(true)
    expect(has(tags, 'canonical')).toBe(false)
  })

  it('donne à toute recherche l’adresse de la page, sans question', () => {
    const search = { path: '/recherche.html', file: null, frontmatter: { layout: 'Search' } }
    const tags = headOf(search, 'https://exemple.fr')
    expect(has(tags, 'robots')).toBe(false)
    expect(has(tags, 'canonical', 'https://exemple.fr/recherche.html"')).toBe(true)
  })

  it('donne le fil d’Ariane dans l’ordre aux moteurs', () => {
    const script = headOf(GUIDE, 'https://exemple.fr').find((tag) => tag.includes('Breadcrumb'))!
    const [, , json] = JSON.parse(script) as [string, object, string]
    const { itemListElement } = JSON.parse(json) as {
      itemListElement: { position: number; name: string }[]
    }
    expect(itemListElement.map(({ position, name }) => [position, name])).toEqual([
      [1, 'Accueil'],
      [2, 'Guides'],
      [3, 'L’essentiel\u202f?'],
    ])
  })
})
