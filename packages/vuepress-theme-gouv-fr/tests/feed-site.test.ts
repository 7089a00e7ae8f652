import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite, type BuiltSite, type SiteInput } from './support/build-site.js'
import { find, findAll, textOf } from './support/html.js'

const page = (title: string, day?: string): string =>
  `---\ntitle: ${title}\ndescription: Ce que dit la page.\n${day ? `relu_le: ${day}\n` : ''}---\n\nTexte.\n`

const INPUT: SiteInput = {
  files: {
    'index.md': '---\ntitle: Accueil\nlayout: Home\n---\n',
    'guides/index.md': page('Guides'),
    'guides/un.md': page('Été & « hiver »', '2026-11-12'),
    'guides/deux.md': page('Deux', '2026-10-01'),
    'guides/trois.md': page('Trois', '2026-09-01'),
    'en/index.md': '---\ntitle: Home\nlayout: Home\n---\n',
    'en/one.md': page('One', '2026-11-03'),
    'de/eins.md': page('Eins'),
  },
  options: { hostname: 'https://exemple.gouv.fr', feed: { limit: 2 } },
  config: {
    base: '/sous/',
    locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-GB' }, '/de/': { lang: 'de-DE' } },
  },
}

let site: BuiltSite

beforeAll(async () => {
  site = await buildSite(INPUT)
}, 60_000)

afterAll(() => site.remove())

const alternatesOf = (file: string, built = site): (string | undefined)[] =>
  findAll(built.read(file), 'link[type="application/atom+xml"]').map(({ attribs }) => attribs.href)

it('une langue que le thème ne parle pas a des textes français, dits tels', () => {
  const hints = findAll(site.read('guides/un.html'), '.fr-translate__language .fr-hint-text')
  expect([...new Set(hints.map((hint) => `${hint.attribs.lang} ${textOf(hint)}`))]).toEqual([
    'undefined Not translated: home page',
    'fr Non traduite\u00a0: accueil',
  ])
})

describe('page « Nouveautés »', () => {
  it('groupe les pages par mois et dit ce qui est arrivé à chacune', () => {
    const main = find(site.read('nouveautes.html'), 'main')
    expect(textOf(find(main, 'h1'))).toBe('Nouveautés')
    expect(findAll(main, 'h2').map(textOf)).toEqual(['Novembre 2026', 'Octobre 2026'])
    const items = findAll(main, 'h2 + ul > li').map((item) => [
      textOf(find(item, 'a')),
      textOf(find(item, '.fr-hint-text')),
      textOf(find(item, 'span')),
    ])
    expect(items).toEqual([
      ['Été & «\u00a0hiver\u00a0»', 'Relue le 12 novembre 2026 · Guides', 'Ce que dit la page.'],
      ['Deux', 'Relue le 1er octobre 2026 · Guides', 'Ce que dit la page.'],
    ])
    expect(findAll(main, 'li time').map(({ attribs }) => attribs.datetime)).toEqual([
      '2026-11-12',
      '2026-10-01',
    ])
    expect(textOf(main)).toContain('Cette liste s’arrête à 2 pages.')
  })

  it('mène au flux, au plan et aux pages, base comprise', () => {
    const links = findAll(site.read('nouveautes.html'), 'main a').map(({ attribs }) => attribs.href)
    for (const path of ['flux.xml', 'plan-du-site.html', 'guides/un.html']) {
      expect(links).toContain(`/sous/${path}`)
    }
  })

  it('existe dans chaque langue qui a une date, et le sélecteur y mène', () => {
    const english = site.read('en/whats-new.html')
    expect(textOf(find(english, 'main li'))).toContain('Reviewed on 3 November 2026')
    expect(textOf(find(english, 'main'))).not.toContain('This list stops')
    const languages = findAll(english, '.fr-translate__language').map(({ attribs }) => attribs.href)
    expect(languages).toContain('/sous/nouveautes.html')
    expect(site.files.filter((file) => file.startsWith('de/'))).not.toContain('de/nouveautes.html')
  })

  it('est dans le plan, hors du menu', () => {
    const links = findAll(site.read('plan-du-site.html'), 'main a').map(
      ({ attribs }) => attribs.href,
    )
    expect(links.filter((link) => link === '/sous/nouveautes.html')).toHaveLength(1)
    expect(findAll(site.read('index.html'), 'nav a[href*="nouveautes"]')).toEqual([])
  })
})

describe('flux', () => {
  it('est annoncé par les pages de sa langue', () => {
    expect(alternatesOf('guides/trois.html')).toEqual(['/sous/flux.xml'])
    expect(alternatesOf('en/one.html')).toEqual(['/sous/en/feed.xml'])
    expect(alternatesOf('de/eins.html')).toEqual([])
  })

  it('est le même, à l’octet près, quand on construit de nouveau', async () => {
    const again = await buildSite(INPUT)
    expect(site.files.filter((file) => /(?:flux|feed)\.xml$/.test(file))).toEqual([
      'en/feed.xml',
      'flux.xml',
    ])
    for (const file of ['flux.xml', 'en/feed.xml']) expect(again.read(file)).toBe(site.read(file))
    await again.remove()
  }, 60_000)

  it('cède la place à celui du dossier public', async () => {
    const own = '<feed xmlns="http://www.w3.org/2005/Atom"/>'
    const built = await buildSite({
      ...INPUT,
      files: { ...INPUT.files, '.vuepress/public/flux.xml': own },
    })
    expect(built.read('flux.xml')).toBe(own)
    await built.remove()
  }, 60_000)

  it('n’est ni écrit ni annoncé sans adresse publique ; la page reste', async () => {
    const built = await buildSite({ ...INPUT, options: {} })
    expect(built.files).not.toContain('flux.xml')
    expect(built.files).toContain('nouveautes.html')
    expect(alternatesOf('guides/un.html', built)).toEqual([])
    expect(built.read('nouveautes.html')).not.toContain('flux')
    await built.remove()
  }, 60_000)

  it('n’est pas écrit, ni la page, quand l’option est fausse', async () => {
    const built = await buildSite({ ...INPUT, options: { ...INPUT.options, feed: false } })
    expect(built.files.filter((file) => /nouveautes|whats-new|flux|feed/.test(file))).toEqual([])
    await built.remove()
  }, 60_000)
})
