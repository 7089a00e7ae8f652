import { describe, expect, it } from 'vitest'
import type { FileDates } from '../../src/node/git-dates.js'
import { listHiddenNewsPage, resolveNews } from '../../src/node/news.js'
import type { GouvFrThemeOptions } from '../../src/node/options.js'
import type { GouvFrPageData } from '../../src/shared/page-data.js'
import { makeApp, type PageInput } from '../support/make-app.js'

const REVIEWED = { relu_le: '2026-11-12' }
const at = (createdOn: string, updatedOn = createdOn): FileDates => ({ createdOn, updatedOn })

const linksOf = (
  pages: PageInput[],
  options: GouvFrThemeOptions = {},
  dates?: Record<string, FileDates>,
  folder = '/',
): string[] | undefined =>
  resolveNews(makeApp(pages), options, new Map(Object.entries(dates ?? {})))
    .get(folder)
    ?.items.map(({ link, change, date }) => `${link} ${change} ${date}`)

describe('nouveautés du site', () => {
  it('viennent de la relecture et de git, le plus récent l’emporte', () => {
    const pages = [
      { path: '/ancienne.html' },
      { path: '/relue.html', frontmatter: REVIEWED },
      { path: '/neuve.html' },
      { path: '/changee.html', frontmatter: { relu_le: '2026-01-01' } },
      { path: '/sans-date.html' },
    ]
    const dates = {
      'ancienne.md': at('2025-01-01'),
      'relue.md': at('2025-01-01'),
      'neuve.md': at('2026-11-20'),
      'changee.md': at('2025-01-01', '2026-11-15'),
    }
    expect(linksOf(pages, {}, dates)).toEqual([
      '/neuve.html created 2026-11-20',
      '/changee.html updated 2026-11-15',
      '/relue.html reviewed 2026-11-12',
      '/ancienne.html created 2025-01-01',
    ])
  })

  it('ne croient pas un historique d’un seul jour', () => {
    const pages = [{ path: '/a.html' }, { path: '/b.html', frontmatter: REVIEWED }]
    const dates = { 'a.md': at('2026-11-20'), 'b.md': at('2026-11-20') }
    expect(linksOf(pages, {}, dates)).toEqual(['/b.html reviewed 2026-11-12'])
    // Un fichier du dossier qui n’est pas une page ne change rien.
    expect(linksOf(pages, {}, { ...dates, 'image.png': at('2020-01-01') })).toEqual([
      '/b.html reviewed 2026-11-12',
    ])
    expect(linksOf(pages, {}, { ...dates, 'b.md': at('2026-11-19') })).toHaveLength(2)
  })

  it.each([
    ['accueil', { path: '/' }],
    ['page écrite par le thème', { path: '/etiquettes/', file: null }],
    ['page introuvable', { path: '/404.html' }],
    ['page hors du plan', { path: '/a.html', frontmatter: { sitemap: false } }],
    ['page hors des moteurs', { path: '/a.html', frontmatter: { noindex: true } }],
    ['page hors des menus', { path: '/a.html', frontmatter: { menu: false } }],
    ['page archivée', { path: '/a.html', frontmatter: { archive: true } }],
    ['santé du contenu', { path: '/a.html', frontmatter: { layout: 'Health' } }],
    ['page légale', { path: '/a-propos/mentions-legales.html' }],
    ['page légale d’une langue', { path: '/en/a-propos/mentions-legales.html', locale: '/en/' }],
    ['page légale nommée par une option', { path: '/legal.html' }],
  ])('laissent : %s', (_, page: PageInput) => {
    const frontmatter = { ...page.frontmatter, ...REVIEWED }
    const options = { footer: { cookies: '/legal.html' } }
    const pages = [{ ...page, frontmatter }]
    expect(linksOf(pages, options, {}, page.locale)).toBeUndefined()
  })

  it('s’arrêtent à la limite et disent combien de pages sont datées', () => {
    const pages = Array.from({ length: 40 }, (_, index) => ({
      path: `/p${index}.html`,
      frontmatter: REVIEWED,
    }))
    const app = makeApp(pages)
    const sizeOf = (feed?: GouvFrThemeOptions['feed']): number | undefined =>
      resolveNews(app, feed === undefined ? {} : { feed }).get('/')?.items.length
    expect([sizeOf(), sizeOf(true), sizeOf({}), sizeOf({ limit: 2 })]).toEqual([30, 30, 30, 2])
    expect(sizeOf(false)).toBeUndefined()
    expect(resolveNews(app, {}).get('/')?.total).toBe(40)
  })

  it('tiennent chaque langue à part, et marquent une page d’une autre langue que son dossier', () => {
    const app = makeApp([
      { path: '/a.html', title: "L'essentiel ?", frontmatter: REVIEWED },
      { path: '/b.html', lang: 'en-GB', title: "Don't", frontmatter: REVIEWED },
      { path: '/en/c.html', locale: '/en/', lang: 'en-US', frontmatter: REVIEWED },
    ])
    const news = resolveNews(app, {})
    expect(news.get('/')?.items).toMatchObject([
      { text: 'L’essentiel\u202f?' },
      { text: "Don't", lang: 'en-GB' },
    ])
    expect(news.get('/')?.items[0]).not.toHaveProperty('lang')
    expect(news.get('/en/')?.items.map(({ link }) => link)).toEqual(['/en/c.html'])
  })

  it('disent la rubrique et les étiquettes', () => {
    const app = makeApp([
      { path: '/guides/plus/a.html', frontmatter: { ...REVIEWED, etiquettes: ['RGPD'] } },
    ])
    const links = ['Accueil', 'Guides', 'Plus', 'A'].map((text) => ({ text, link: '/' }))
    app.pages[0]!.data.gouvFr = { breadcrumb: links, hasOwnHeading: false } as GouvFrPageData
    expect(resolveNews(app, {}).get('/')?.items).toMatchObject([
      { sections: ['Guides', 'Plus'], tags: ['RGPD'] },
    ])
  })

  it('sont dans le plan de leur langue, une seule fois', () => {
    const app = makeApp([
      { path: '/plan.html', file: null },
      {
        path: '/nouveautes.html',
        title: 'Nouveautés',
        frontmatter: { layout: 'News', menu: false },
      },
      // Celle-ci est dans les menus, donc déjà dans le plan.
      { path: '/journal.html', frontmatter: { layout: 'News' } },
      { path: '/en/whats-new.html', locale: '/en/', frontmatter: { layout: 'News', menu: false } },
    ])
    expect(listHiddenNewsPage(app, app.pages[0]!)).toEqual([
      { text: 'Nouveautés', link: '/nouveautes.html' },
    ])
  })
})
