import { describe, expect, it } from 'vitest'
import { normalizeOptions } from '../../src/node/normalize-options.js'
import type { GouvFrThemeOptions } from '../../src/node/options.js'
import { resolvePageData, resolveTree } from '../../src/node/page-data.js'
import { getSidebar } from '../../src/node/sidebar-options.js'
import type { GouvFrPageData } from '../../src/shared/page-data.js'
import { makeApp, type PageInput } from '../support/make-app.js'

const PAGES: PageInput[] = [
  { path: '/', title: 'Accueil', file: 'README.md' },
  { path: '/guides/', title: 'Guides', file: 'guides/README.md' },
  { path: '/guides/02-deux.html', title: 'Alpha' },
  { path: '/guides/01-un.html', title: 'Zoé' },
  { path: '/guides/sans-numero.html', title: 'Sans numéro' },
  { path: '/guides/premier.html', title: 'Premier', frontmatter: { order: 0 } },
  { path: '/faq/', title: 'Questions' },
  {
    path: '/faq/a.html',
    title: 'A',
    frontmatter: { shortTitle: 'La A', prev: false, next: '/guides/' },
  },
  { path: '/faq/b.html', title: 'B', frontmatter: { sidebar: false } },
]

const dataOf = (path: string, options: GouvFrThemeOptions = {}): GouvFrPageData => {
  const app = makeApp(PAGES)
  const page = app.pages.find((found) => found.path === path)!
  return resolvePageData(page, resolveTree(app), normalizeOptions(options))
}
const menuOf = (path: string, options?: GouvFrThemeOptions): string[] =>
  dataOf(path, options).sidemenu?.items.map(({ text }) => text) ?? []

describe('navigation tirée des fichiers', () => {
  it('suit l’ordre de l’en-tête, puis le numéro du fichier, puis le titre', () => {
    expect(menuOf('/guides/')).toEqual(['Premier', 'Zoé', 'Alpha', 'Sans numéro'])
  })

  it('est celle que demandait getSidebar()', () => {
    expect(menuOf('/guides/', { sidebar: getSidebar() })).toEqual(menuOf('/guides/'))
  })

  it('prend le titre écrit dans sidebarTitles, le plus précis d’abord', () => {
    const sidebarTitles = { '/': 'Tout', '/guides/': 'Nos guides' }
    expect(dataOf('/guides/01-un.html', { sidebarTitles }).sidemenu?.title).toBe('Nos guides')
    expect(dataOf('/faq/a.html', { sidebarTitles }).sidemenu?.title).toBe('Tout')
  })

  it('laisse l’en-tête retirer le menu et choisir les voisines', () => {
    expect(dataOf('/faq/b.html').sidemenu).toBeUndefined()
    expect(dataOf('/faq/a.html')).toMatchObject({ next: { text: 'Guides', link: '/guides/' } })
    expect(dataOf('/faq/a.html').previous).toBeUndefined()
  })
})

describe('menu latéral écrit à la main', () => {
  const sidebar: GouvFrThemeOptions['sidebar'] = {
    '/guides/': ['', '02-deux', ['01-un.md', 'Le un'], { title: 'Ailleurs', children: ['/faq/a'] }],
    '/faq/': false,
  }

  it('garde l’ordre écrit, le titre des pages ou celui qu’on leur donne', () => {
    expect(menuOf('/guides/02-deux.html', { sidebar })).toEqual(['Alpha', 'Le un', 'Ailleurs'])
    expect(dataOf('/guides/', { sidebar }).sidemenu).toMatchObject({
      title: 'Guides',
      link: '/guides/',
    })
  })

  it('ouvre le groupe de la page et donne les voisines dans son ordre', () => {
    const data = dataOf('/guides/02-deux.html', { sidebar })
    expect(data.sidemenu?.items[0]).toMatchObject({ isCurrent: true, link: '/guides/02-deux.html' })
    expect(data).toMatchObject({
      previous: { text: 'Guides', link: '/guides/' },
      next: { text: 'Le un', link: '/guides/01-un.html' },
    })
  })

  it('lit les pages d’un groupe depuis son dossier (prefix)', () => {
    const inner = { text: 'Bas', prefix: 'bas/', children: ['', 'b', '/faq/a'] }
    const group = { text: 'G', prefix: 'sub/', children: ['a.md', inner] }
    const [item] = dataOf('/guides/', { sidebar: { '/guides/': [group] } }).sidemenu!.items
    const [first, second] = item!.children!
    expect(first!.link).toBe('/guides/sub/a.html')
    expect(second!.children!.map(({ link }) => link)).toEqual([
      '/guides/sub/bas/',
      '/guides/sub/bas/b.html',
      '/faq/a.html',
    ])
  })

  it('a trois niveaux au plus', () => {
    const nest = (level: number): object =>
      level ? { text: `N${level}`, children: [nest(level - 1)] } : { text: 'Fin', link: '02-deux' }
    const options = { sidebar: { '/guides/': [nest(5)] } } as GouvFrThemeOptions
    const [first] = dataOf('/guides/02-deux.html', options).sidemenu!.items
    expect(first!.children![0]!.children).toEqual([
      { text: 'Fin', link: '/guides/02-deux.html', isCurrent: true },
    ])
  })

  it('ne mène qu’à des pages : une ancre est retirée, et la page n’est dite qu’une fois', () => {
    const anchors = { text: 'Un', link: '01-un.md', children: ['01-un.md#a', '01-un.md#b'] }
    const entries = [anchors, '02-deux#x', { text: 'Redite', link: '/guides/02-deux.html#y' }]
    const { sidemenu } = dataOf('/guides/', { sidebar: { '/guides/': entries } })
    expect(sidemenu!.items).toEqual([
      { text: 'Un', link: '/guides/01-un.html' },
      { text: 'Alpha', link: '/guides/02-deux.html' },
    ])
  })

  it('est celui des fichiers avec « heading », du thème par défaut', () => {
    expect(menuOf('/guides/', { sidebar: 'heading' })).toEqual(menuOf('/guides/'))
    expect(menuOf('/guides/', { sidebar: { '/guides/': 'heading' } })).toEqual(menuOf('/guides/'))
  })

  it('est celui de la langue de la page', () => {
    const app = makeApp([
      { path: '/en/', title: 'Home', locale: '/en/' },
      { path: '/en/one.html', title: 'One', locale: '/en/' },
    ])
    const menu = (options: GouvFrThemeOptions): GouvFrPageData['sidemenu'] =>
      resolvePageData(app.pages[1]!, resolveTree(app, '/en/'), options).sidemenu
    const locales = { '/en/': { sidebar: ['one'] } }
    expect(menu({ sidebar: ['/guides/'], locales })).toMatchObject({
      title: 'Home',
      items: [{ text: 'One', isCurrent: true }],
    })
    // Celui de la racine, sinon, avec ses adresses.
    expect(menu({ sidebar: ['guides/'] })?.items[0]?.link).toBe('/guides/')
  })

  it('peut manquer pour une rubrique, et valoir pour tout le site', () => {
    expect(menuOf('/faq/a.html', { sidebar })).toEqual([])
    expect(menuOf('/faq/a.html', { sidebar: ['/guides/', '/faq/a'] })).toEqual(['Guides', 'La A'])
  })
})

describe('noms du thème par défaut', () => {
  it('deviennent ceux du thème', () => {
    const options = normalizeOptions({
      nav: [
        { text: 'Guides', link: '/guides/' },
        {
          text: 'Plus',
          items: [{ text: 'A', link: '/a/' }],
        },
      ],
      editLinks: false,
      logo: '/logo.svg',
      brand: { entity: 'Agence' },
      repo: null as unknown as string,
      locales: { '/': { tagline: 'Guides' }, '/en/': { navbar: false as never } },
    })
    expect(options).toEqual({
      navbar: [
        { text: 'Guides', link: '/guides/' },
        {
          text: 'Plus',
          items: [{ text: 'A', link: '/a/' }],
        },
      ],
      editLink: false,
      tagline: 'Guides',
      locales: { '/en/': { navbar: [] } },
      brand: { entity: 'Agence', logo: { src: '/logo.svg', alt: 'Agence' } },
    })
  })

  it('donnent au logo son texte', () => {
    expect(normalizeOptions({ logo: '/l.svg', logoAlt: 'Institut' }).brand?.logo?.alt).toBe(
      'Institut',
    )
  })

  it('retirent le lien de modification, et le placent dans le dépôt des textes', () => {
    const edit = (options: GouvFrThemeOptions): string | undefined =>
      dataOf('/guides/01-un.html', options).contribution?.edit
    expect(edit({ repo: 'a/b' })).toBe('https://github.com/a/b/edit/main/docs/guides/01-un.md')
    expect(edit({ repo: 'a/b', docsRepo: 'a/c' })).toContain('/a/c/edit/')
    expect(edit({ repo: 'a/b', editLinks: false })).toBeUndefined()
  })
})
