// Un accueil écrit pour le thème par défaut de VuePress, repris sans une ligne changée.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GouvFrThemeOptions } from 'vuepress-theme-gouv-fr'
import { buildSite, type BuiltSite } from './support/build-site.js'
import { find, findAll, textOf } from './support/html.js'

let site: BuiltSite

beforeAll(async () => {
  site = await buildSite({
    files: {
      'README.md': `---
home: true
heroImage: /logo.svg
heroAlt: Trois cercles
heroText: L'aide
tagline: Tout savoir ?
actions:
  - text: Débuter
    link: /guide/README.md
    type: primary
  - text: Le code
    link: https://exemple.fr/code
    type: secondary
features:
  - title: Simple
    details: On écrit du Markdown.
  - title: Rapide
    details: Des pages statiques.
    link: guide/un.md
---
`,
      'en/README.md':
        '---\nhome: true\nheroText: Help\nactionText: Start\nactionLink: /en/guide/\n---\n',
      'guide/README.md': '# Guide',
      'guide/un.md': '# Un',
      'en/guide/README.md': '# Guide',
    },
    // Le thème par défaut admet `false`, que nos types ne proposent pas.
    options: {
      locales: { '/': { navbar: ['/guide/'], tip: 'Astuce' }, '/en/': { navbar: false } },
    } as GouvFrThemeOptions,
    config: {
      base: '/sous/',
      locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-GB', title: 'The site' } },
    },
  })
}, 60_000)

afterAll(() => site.remove())

describe('accueil du thème par défaut', () => {
  it('garde son titre, sa phrase et son image', () => {
    const html = site.read('index.html')
    expect(textOf(find(html, 'h1'))).toBe('L’aide')
    expect(textOf(find(html, '.fr-text--lead'))).toBe('Tout savoir\u202f?')
    expect(find(html, 'meta[name=description]').attribs.content).toBe('Tout savoir\u202f?')
    const { alt, src } = find(html, '.gouv-hero img').attribs
    expect([src, alt]).toEqual(['/sous/logo.svg', 'Trois cercles'])
  })

  it('montre ses actions par des boutons du DSFR', () => {
    const [start, code] = findAll(site.read('index.html'), '.gouv-hero .fr-btns-group a')
    expect(start!.attribs).toMatchObject({ class: 'fr-btn', href: '/sous/guide/' })
    expect(code!.attribs.class!.split(' ').sort()).toEqual(['fr-btn', 'fr-btn--secondary'])
    expect(code!.attribs).toMatchObject({
      href: 'https://exemple.fr/code',
      target: '_blank',
      title: 'Le code - nouvelle fenêtre',
    })
  })

  it('montre ses points forts par des cartes, à la place des rubriques', () => {
    const html = site.read('index.html')
    expect(findAll(html, '.fr-card__title').map(textOf)).toEqual(['Simple', 'Rapide'])
    expect(findAll(html, '.fr-card a').map(({ attribs }) => attribs.href)).toEqual([
      '/sous/guide/un.html',
    ])
    expect(findAll(html, 'main .fr-tile')).toHaveLength(0)
  })

  it('a la navigation de chaque langue ; sans navigation, ni liste vide ni lien vers elle', () => {
    const [link] = findAll(site.read('index.html'), '#header-navigation a')
    expect([link!.attribs.href, textOf(link!)]).toEqual(['/sous/guide/', 'Guide'])
    const html = site.read('en/index.html')
    expect(findAll(html, '#header-navigation, [href="#header-navigation"]')).toHaveLength(0)
  })

  it('comprend l’écriture de VuePress 1', () => {
    const html = site.read('en/index.html')
    expect(textOf(find(html, 'h1'))).toBe('Help')
    expect(find(html, '.gouv-hero .fr-btn[href]').attribs.href).toBe('/sous/en/guide/')
    expect(findAll(html, 'main .fr-tile')).toHaveLength(1)
  })
})
