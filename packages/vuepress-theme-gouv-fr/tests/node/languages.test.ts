import type { App, Page } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { resolveLanguages } from '../../src/node/languages.js'

const app = (locales: Record<string, { lang?: string }>): App =>
  ({ siteData: { lang: 'fr-FR', locales } }) as unknown as App

const page = (path: string, pathLocale: string): Page => ({ path, pathLocale }) as Page

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

  it('mène à l’accueil de l’autre langue quand la page n’y existe pas', () => {
    const [, english] = resolveLanguages(page('/guide.html', '/'), BOTH, new Set(['/guide.html']))
    expect(english?.link).toBe('/en/')
  })

  it('n’existe pas sur un site d’une seule langue', () => {
    expect(resolveLanguages(page('/', '/'), app({}), new Set())).toEqual([])
    expect(resolveLanguages(page('/', '/'), app({ '/': {} }), new Set())).toEqual([])
  })
})
