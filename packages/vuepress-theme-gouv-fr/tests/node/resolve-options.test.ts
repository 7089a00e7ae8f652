import { describe, expect, it } from 'vitest'
import { resolveThemeOptions } from '../../src/node/resolve-options.js'
import { makeApp } from '../support/make-app.js'

const app = makeApp(
  [
    { path: '/', title: 'Accueil', file: 'index.md' },
    { path: '/guides/', title: 'Guides' },
    { path: '/guides/un.html', title: 'Un' },
    { path: '/a-propos/mentions-legales.html', title: 'Mentions légales' },
    { path: '/legal.html', title: 'Données' },
  ],
  '/sous/',
)

describe('options complétées', () => {
  it('suffisent sans rien régler : marque de l’État, recherche, navigation tirée des fichiers', () => {
    expect(resolveThemeOptions({}, app)).toMatchObject({
      brand: { type: 'state', title: ['République', 'française'], entity: '' },
      isBeta: false,
      accessibilityStatus: 'non',
      hasSearch: true,
      searchIndex: '/sous/recherche/',
      navbar: [{ text: 'Guides', link: '/guides/' }],
      quickLinks: [],
    })
  })

  it('ne lient que les pages légales qui existent', () => {
    const { footer } = resolveThemeOptions({ footer: { personalData: '/legal.html' } }, app)
    expect(footer).toMatchObject({
      legalNotice: '/a-propos/mentions-legales.html',
      personalData: '/legal.html',
      accessibility: '',
      cookies: '',
      siteMap: '',
    })
  })

  it('mettent à plat les menus du thème par défaut, et nomment les pages par leur titre', () => {
    const { navbar } = resolveThemeOptions(
      {
        navbar: [
          '/guides/un.md',
          {
            text: 'Plus',
            prefix: '/guides/',
            children: [
              'un.md',
              { text: 'Bas', prefix: 'bas/', link: './', children: [{ text: 'B', link: 'b' }] },
              { text: 'Ailleurs', items: [{ text: 'C', link: 'https://exemple.fr/' }] },
            ],
          },
        ],
      },
      app,
    )
    expect(navbar).toEqual([
      { text: 'Un', link: '/guides/un.html' },
      {
        text: 'Plus',
        children: [
          { text: 'Un', link: '/guides/un.html' },
          { text: 'Bas', link: '/guides/' },
          { text: 'B', link: '/guides/bas/b.html' },
          { text: 'C', link: 'https://exemple.fr/' },
        ],
      },
    ])
  })

  it('gardent ce que le site a réglé', () => {
    const navbar = [{ text: 'Un', link: '/guides/un.html' }]
    const resolved = resolveThemeOptions(
      { navbar, brand: { type: 'neutral' }, search: { indexPath: 'index/' }, isBeta: true },
      app,
    )
    expect(resolved).toMatchObject({ navbar, isBeta: true, searchIndex: '/sous/index/' })
    expect(resolved.brand.type).toBe('neutral')
    expect(resolveThemeOptions({ search: false }, app).hasSearch).toBe(false)
  })
})
