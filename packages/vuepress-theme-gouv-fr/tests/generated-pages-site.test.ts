import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite, type BuiltSite } from './support/build-site.js'
import { find, findAll, textOf } from './support/html.js'

const STATEMENT = { entity: 'Le service', declaredOn: '2026-11-22', contact: 'a@exemple.fr' }

let site: BuiltSite

beforeAll(async () => {
  site = await buildSite({
    files: {
      'index.md': '---\ntitle: Accueil\nlayout: Home\n---\n',
      'guides/index.md': '---\ntitle: Guides\n---\n\nTexte.\n',
      'guides/un.md': '---\ntitle: Un\netiquettes: [RGPD]\n---\n\nTexte.\n',
      'Été à venir/un.md': '---\ntitle: "« R&D » </script> et \\"guillemets\\""\n---\n\nTexte.\n',
      'Été à venir/deux.md':
        '---\ntitle: Deux\ndescription: Le "test" </head> & la suite\n---\n\nTexte.\n',
      'zoo.md': '---\ntitle: Zoo\nanciennes_adresses: [/a.html]\n---\n',
      'guides/deux.md': '---\ntitle: Deux\nanciennes_adresses: [/z.html]\n---\n',
      'en/index.md': '---\ntitle: Home\nlayout: Home\n---\n',
    },
    options: {
      hostname: 'https://exemple.fr',
      accessibility: { ...STATEMENT, rate: 60, auditedOn: '2026-10-01' },
    },
    config: { base: '/sous/', locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-GB' } } },
  })
}, 60_000)

afterAll(() => site.remove())

describe('fil d’Ariane', () => {
  it.each([
    ['plan-du-site.html', ['Accueil', 'Plan du site']],
    ['recherche.html', ['Accueil', 'Recherche']],
    ['a-propos/accessibilite.html', ['Accueil', 'Déclaration d’accessibilité']],
    ['etiquettes/rgpd.html', ['Accueil', 'Étiquettes', 'RGPD']],
    ['en/site-map.html', ['Home', 'Site map']],
    ['index.html', []],
    ['404.html', []],
    ['en/404.html', []],
    ['503.html', []],
  ])('%s : %j', (file, expected) => {
    expect(findAll(site.read(file), '.fr-breadcrumb__link').map(textOf)).toEqual(expected)
  })
})

describe('déclaration d’accessibilité', () => {
  it('dit qu’elle est en français sur un site en anglais', async () => {
    const english = await buildSite({
      files: { 'index.md': '---\ntitle: Home\nlayout: Home\n---\n' },
      options: { accessibility: STATEMENT },
      config: { lang: 'en-GB' },
    })
    const html = english.read('a-propos/accessibilite.html')
    expect(find(html, 'html').attribs.lang).toBe('fr-FR')
    expect(textOf(find(html, 'h1'))).toBe('Déclaration d’accessibilité')
    expect(find(html, '.fr-breadcrumb__link[href]').attribs.lang).toBe('en-GB')
    expect(find(english.read('index.html'), 'html').attribs.lang).toBe('en-GB')
    english.remove()
  }, 60_000)

  it('est, hors des menus, dans le plan de sa langue', () => {
    const linksOf = (file: string): (string | undefined)[] =>
      findAll(site.read(file), 'main a').map(({ attribs }) => attribs.href)
    const statement = '/sous/a-propos/accessibilite.html'
    expect(linksOf('plan-du-site.html').filter((link) => link === statement)).toHaveLength(1)
    expect(linksOf('en/site-map.html')).not.toContain(statement)
    expect(linksOf('index.html')).not.toContain(statement)
  })

  it('dit le même état que le pied de page', () => {
    const html = site.read('a-propos/accessibilite.html')
    expect(textOf(find(html, 'main'))).toContain('partiellement conforme')
    const footer = findAll(html, '.fr-footer__bottom-link').map(textOf)
    expect(footer).toContain('Accessibilité\u00a0: partiellement conforme')
  })
})

describe('dossier accentué, avec une espace', () => {
  it('a son entrée et sa page d’impression', () => {
    expect(site.files).toEqual(
      expect.arrayContaining(['Été à venir/index.html', 'Été à venir/imprimer.html']),
    )
    const links = findAll(site.read('Été à venir/index.html'), 'main a[href]')
    expect(links.map(({ attribs }) => decodeURI(attribs.href!))).toContain(
      '/sous/Été à venir/deux.html',
    )
  })
})

it('l’ordre des pages est celui de leurs adresses, et non celui où le disque donne les fichiers', () => {
  expect(site.read('_redirects').split('\n').slice(0, 2)).toEqual([
    '/sous/z.html /sous/guides/deux.html 301',
    '/sous/a.html /sous/zoo.html 301',
  ])
})

describe('signes réservés dans l’en-tête', () => {
  it('ils restent du texte', () => {
    const one = site.read('Été à venir/un.html')
    const title = '« R&D » </script> et "guillemets"'
      .replace(/ »/, '\u00a0»')
      .replace('« ', '«\u00a0')
    expect(find(one, 'meta[property="og:title"]').attribs.content).toBe(title)
    expect(one).toContain('R&amp;D')
    const two = site.read('Été à venir/deux.html')
    for (const meta of ['[name="description"]', '[property="og:description"]']) {
      expect(find(two, `head > meta${meta}`).attribs.content).toMatch(
        /^Le .test. <\/head> & la suite$/,
      )
    }
    expect(find(two, 'link[rel="canonical"]').attribs.href).toContain('https://exemple.fr/sous/')
  })

  it('une donnée structurée ne ferme pas sa balise', () => {
    const data = findAll(site.read('Été à venir/un.html'), 'script[type="application/ld+json"]')
    expect(data.length).toBeGreaterThan(0)
    for (const script of data) expect(() => JSON.parse(textOf(script))).not.toThrow()
  })
})
