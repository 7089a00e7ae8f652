import type { App, Page } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { resolveLanguages } from '../../src/node/languages.js'

const page = (path: string, pathLocale: string, layout?: string): Page =>
  ({ path, pathLocale, frontmatter: { layout } }) as unknown as Page

const SITE_MAPS = [
  page('/plan-du-site.html', '/', 'SiteMap'),
  page('/en/site-map.html', '/en/', 'SiteMap'),
]

const app = (locales: Record<string, { lang?: string }>): App =>
  ({ siteData: { lang: 'fr-FR', locales }, pages: SITE_MAPS }) as unknown as App

const BOTH = app({ '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-GB' } })

describe('sélecteur de langue', () => {
  it('mène à la même page dans l’autre langue', () => {
    const paths = new Set(['/guide.html', '/en/guide.html'])
    expect(resolveLanguages(page('/guide.html', '/'), BOTH, paths)).toEqual([
      { lang: 'fr', code: 'FR', name: 'Français', link: '/guide.html', isCurrent: true },
      { lang: 'en', code: 'EN', name: 'English', link: '/en/guide.html', isCurrent: false },
    ])
    expect(
      resolveLanguages(page('/en/guide.html', '/en/'), BOTH, paths).map(({ link }) => link),
    ).toEqual(['/guide.html', '/en/guide.html'])
  })

  it('mène à l’accueil de l’autre langue quand la page n’y existe pas, et le dit', () => {
    const paths = new Set(['/', '/en/', '/guide.html'])
    const [french, english] = resolveLanguages(page('/guide.html', '/'), BOTH, paths)
    expect(english).toMatchObject({ link: '/en/', isUntranslated: true })
    expect(french).not.toHaveProperty('isUntranslated')
    const [, home] = resolveLanguages(page('/', '/'), BOTH, paths)
    expect(home).toEqual({
      ...{ lang: 'en', code: 'EN', name: 'English', link: '/en/', isCurrent: false },
    })
    const [fromNotFound] = resolveLanguages(page('/en/404.html', '/en/', 'NotFound'), BOTH, paths)
    expect(fromNotFound).not.toHaveProperty('isUntranslated')
  })

  it('mène d’un plan du site à l’autre, et d’une page 404 à l’accueil', () => {
    const linkOf = (from: Page): string =>
      resolveLanguages(from, BOTH, new Set(['/404.html'])).find(({ isCurrent }) => !isCurrent)!.link
    expect(linkOf(SITE_MAPS[0]!)).toBe('/en/site-map.html')
    expect(linkOf(SITE_MAPS[1]!)).toBe('/plan-du-site.html')
    expect(linkOf(page('/en/404.html', '/en/', 'NotFound'))).toBe('/')
  })

  it('n’existe pas sur un site d’une seule langue', () => {
    expect(resolveLanguages(page('/', '/'), app({}), new Set())).toEqual([])
    expect(resolveLanguages(page('/', '/'), app({ '/': {} }), new Set())).toEqual([])
  })
})
