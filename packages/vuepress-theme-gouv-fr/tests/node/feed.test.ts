import { describe, expect, it } from 'vitest'
import { announceFeeds, describeFeed, listFeeds, type Feed } from '../../src/node/feed.js'
import type { FileDates } from '../../src/node/git-dates.js'
import type { GouvFrPageData } from '../../src/shared/page-data.js'
import { findAll, find, textOf } from '../support/html.js'
import { makeApp } from '../support/make-app.js'

const DATES: ReadonlyMap<string, FileDates> = new Map([
  ['guides/un.md', { createdOn: '2026-01-02', updatedOn: '2026-03-04' }],
  ['guides/deux.md', { createdOn: '2026-11-20', updatedOn: '2026-11-20' }],
])
const makeSite = (base = '/') => {
  const app = makeApp(
    [
      {
        path: '/guides/un.html',
        title: 'Été & <b>hiver</b>',
        frontmatter: { relu_le: '2026-11-12', description: 'Tout « savoir ».' },
      },
      {
        path: '/guides/deux.html',
        title: 'Deux',
        frontmatter: { etiquettes: ['a < b', 'Guides'] },
      },
      { path: '/guides/trois.html', title: 'Sans date' },
      { path: '/nouveautes.html', file: null, frontmatter: { layout: 'News' } },
      {
        path: '/en/one.html',
        locale: '/en/',
        lang: 'en-US',
        title: 'One',
        frontmatter: { relu_le: '2026-02-03' },
      },
    ],
    base,
  )
  for (const page of app.pages) {
    const breadcrumb = ['Accueil', 'Guides', page.title].map((text) => ({ text, link: '/' }))
    page.data.gouvFr = {
      breadcrumb,
      hasOwnHeading: false,
      ...(page.filePath ? {} : { news: { items: [], total: 0 } }),
    } as GouvFrPageData
  }
  return app
}
const PUBLIC = { hostname: 'https://exemple.fr', isPreview: false }
const feedsOf = (base?: string, options = {}): Feed[] =>
  listFeeds(makeSite(base), options, PUBLIC, DATES)
const xmlOf = (...args: Parameters<typeof feedsOf>): string => describeFeed(feedsOf(...args)[0]!)

const textsOf = (xml: string, selector: string): string[] => findAll(xml, selector).map(textOf)

describe('flux à écrire', () => {
  it('un par langue qui a des nouveautés, à une adresse de la langue', () => {
    expect(feedsOf().map(({ path, title }) => [path, title])).toEqual([
      ['/flux.xml', 'Nouveautés – Le site'],
      ['/en/feed.xml', 'What’s new – The site'],
    ])
  })

  it('aucun sans adresse publique, sur un aperçu, ou si l’option le refuse', () => {
    const list = (deployment: Parameters<typeof listFeeds>[2], options = {}): number =>
      listFeeds(makeSite(), options, deployment, DATES).length
    expect(list(PUBLIC)).toBe(2)
    expect(list({ isPreview: false })).toBe(0)
    expect(list({ ...PUBLIC, isPreview: true })).toBe(0)
    expect(list(PUBLIC, { feed: false })).toBe(0)
  })

  it('s’annoncent dans les pages de leur langue, et sur la page « Nouveautés »', () => {
    const app = makeSite('/sous/')
    announceFeeds(app, listFeeds(app, {}, PUBLIC, DATES))
    const linkOf = (path: string): unknown =>
      app.pages.find((page) => page.path === path)!.frontmatter.head?.map(([, attrs]) => attrs)
    const common = { rel: 'alternate', type: 'application/atom+xml' }
    expect(linkOf('/guides/trois.html')).toEqual([
      { ...common, title: 'Nouveautés – Le site', href: '/sous/flux.xml' },
    ])
    expect(linkOf('/en/one.html')).toEqual([
      { ...common, title: 'What’s new – The site', href: '/sous/en/feed.xml' },
    ])
    const news = app.pages.find(({ path }) => path === '/nouveautes.html')!
    expect((news.data.gouvFr as GouvFrPageData).news?.feed).toBe('/flux.xml')
  })
})

describe('contenu du flux', () => {
  it('a ce qu’Atom rend obligatoire : id, title, updated, author, et son adresse', () => {
    const xml = xmlOf('/sous/', { brand: { entity: 'La direction & co' } })
    expect(
      xml.startsWith(
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr-FR">',
      ),
    ).toBe(true)
    expect(textsOf(xml, 'feed > id')).toEqual(['https://exemple.fr/sous/flux.xml'])
    expect(textsOf(xml, 'feed > title')).toEqual(['Nouveautés – Le site'])
    expect(textsOf(xml, 'feed > author > name')).toEqual(['La direction & co'])
    // La date de l’entrée la plus récente, jamais l’heure de la construction.
    expect(textsOf(xml, 'feed > updated')).toEqual(['2026-11-20T00:00:00Z'])
    expect(find(xml, 'feed > link[rel="self"]').attribs.href).toBe(
      'https://exemple.fr/sous/flux.xml',
    )
    expect(find(xml, 'feed > link[rel="alternate"]').attribs.href).toBe(
      'https://exemple.fr/sous/nouveautes.html',
    )
    const count = findAll(xml, 'entry').length
    expect(count).toBe(2)
    for (const name of ['id', 'title', 'updated', 'summary', 'link']) {
      expect(findAll(xml, `entry > ${name}`), name).toHaveLength(count)
    }
  })

  it('dit de chaque page ce qui lui est arrivé, et quand', () => {
    const xml = xmlOf()
    expect(textsOf(xml, 'entry > id')).toEqual([
      'https://exemple.fr/guides/deux.html',
      'https://exemple.fr/guides/un.html',
    ])
    expect(textsOf(xml, 'entry > updated')).toEqual([
      '2026-11-20T00:00:00Z',
      '2026-11-12T00:00:00Z',
    ])
    expect(textsOf(xml, 'entry > published')).toEqual([
      '2026-11-20T00:00:00Z',
      '2026-01-02T00:00:00Z',
    ])
    expect(textsOf(xml, 'entry > summary')).toEqual([
      'Nouvelle page du 20 novembre 2026.',
      'Relue le 12 novembre 2026. Tout « savoir ».',
    ])
    expect(textsOf(describeFeed(feedsOf()[1]!), 'entry > summary')).toEqual([
      'Reviewed on February 3, 2026.',
    ])
  })

  it('ne dit pas la naissance d’une page que l’historique ne dit pas', () => {
    const app = makeSite()
    const [feed] = listFeeds(app, {}, PUBLIC)
    expect(describeFeed(feed!)).not.toContain('<published>')
  })

  it('ne laisse aucun texte devenir une balise', () => {
    const xml = xmlOf()
    expect(xml).toContain('<title>Été &#38; &#60;b&#62;hiver&#60;/b&#62;</title>')
    // La rubrique et l’étiquette de même nom ne font qu’une catégorie.
    expect(xml.match(/<category[^>]*>/g)).toEqual([
      '<category term="Guides"/>',
      '<category term="a &#60; b"/>',
      '<category term="Guides"/>',
    ])
  })

  it('est le même à chaque construction', () => {
    const first = xmlOf()
    expect(xmlOf()).toBe(first)
    expect(first).not.toContain(new Date().toISOString().slice(0, 10))
  })
})
