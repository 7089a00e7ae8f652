import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite, type BuiltSite } from './support/build-site.js'
import { find, findAll, textOf } from './support/html.js'

let site: BuiltSite

beforeAll(async () => {
  site = await buildSite({
    files: {
      'index.md': '---\ntitle: Accueil\nlayout: Home\n---\n',
      'guides/index.md': '---\ntitle: Guides\n---\n\nTexte.\n',
      'guides/un.md':
        '---\ntitle: Un\netiquettes: [Données ouvertes, RGPD]\ntoc: true\n---\n\n[Le tableau](./données.csv)\n\n## A\n\nTexte.\n\n## B\n\nTexte.\n',
      'guides/deux.md':
        '---\ntitle: Deux\ntags: RGPD\n---\n\nTexte.\n\n<CurrentGroupToc></CurrentGroupToc>\n',
      'guides/données.csv': 'a;b\n1;2\n',
      'guides/plus/index.md':
        '---\ntitle: Plus\ndescription: Pour aller plus loin.\n---\n\nTexte.\n',
      'guides/plus/trois.md': '---\ntitle: Trois\n---\n\nTexte.\n',
      'guides/plus/sans-entrée/quatre.md': '---\ntitle: Quatre\n---\n\nTexte.\n',
      'guides/plus/entrée/index.md': '---\ntitle: Entrée\n---\n\nTexte.\n',
      'guides/plus/entrée/cinq.md': '---\ntitle: Cinq\n---\n\nTexte.\n',
      'un/index.md': '# Introduction\n\nTexte.\n',
      'un/suite.md': '# Suite\n\nTexte.\n',
      'deux/index.md': '# Introduction\n\n<Inconnu />\n',
      'deux/suite.md': '# Suite\n\nTexte.\n',
      'en/guides/un.md': '---\ntitle: One\n---\n\nText.\n',
      'en/handbook/one.md': '---\nrelu_le: 2026-01-31\npublic: data\n---\n# First page\n\nText.\n',
      'en/handbook/two.md': '# Second page\n\nText.\n',
    },
    options: {
      quickLinks: [{ text: 'Ailleurs', link: 'https://exemple.fr/' }],
      notice: { title: 'Maintenance', description: 'Ce soir.' },
      tagline: 'Une précision',
      locales: {
        '/en/': { notice: { title: 'Upkeep', description: 'Tonight.' }, tagline: 'More' },
      },
      accessibility: {
        entity: 'Le service',
        declaredOn: '2026-11-22',
        contact: 'a@exemple.fr',
        rate: 60,
        auditedOn: '2026-10-01',
      },
    },
    config: { base: '/sous/', locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-GB' } } },
  })
}, 60_000)

afterAll(() => site.remove())

it('CurrentGroupToc liste les autres pages de la rubrique, où qu’on l’écrive', () => {
  const links = findAll(site.read('guides/deux.html'), '.gouv-group-toc a')
  const texts = links.map(textOf)
  expect(texts).toEqual(expect.arrayContaining(['Plus', 'Trois', 'Un']))
  expect(texts).not.toContain('Deux')
  expect(links[texts.indexOf('Un')]!.attribs.href).toBe('/sous/guides/un.html')
})

describe('étiquettes', () => {
  it('chaque étiquette a sa page, qui liste les pages qui la portent', () => {
    const html = site.read('etiquettes/rgpd.html')
    expect(textOf(find(html, 'h1'))).toBe('Pages étiquetées «\u00a0RGPD\u00a0»')
    expect(findAll(html, 'main .fr-tile__title').map(textOf)).toEqual(['Deux', 'Un'])
  })

  it('leur liste est dans le plan du site, pas chacune', () => {
    const links = findAll(site.read('plan-du-site.html'), 'main a').map(
      ({ attribs }) => attribs.href,
    )
    expect(links).toContain('/sous/etiquettes/')
    expect(links).not.toContain('/sous/etiquettes/rgpd.html')
    expect(findAll(site.read('etiquettes/index.html'), 'main a.fr-tag').map(textOf)).toEqual([
      'Données ouvertes',
      'RGPD',
    ])
  })

  it('une page montre les siennes', () => {
    const tags = findAll(site.read('guides/un.html'), '.fr-tags-group a.fr-tag')
    expect(tags.map(({ attribs }) => attribs.href)).toEqual([
      '/sous/etiquettes/donnees-ouvertes.html',
      '/sous/etiquettes/rgpd.html',
    ])
  })
})

describe('pages d’erreur du serveur', () => {
  it.each(['500', '503'])('%s.html ne dépend d’aucun script et ne se référence pas', (code) => {
    const html = site.read(`${code}.html`)
    expect(textOf(find(html, 'main'))).toContain(`Erreur ${code}`)
    expect(findAll(html, 'script[type=module]')).toHaveLength(0)
    expect(findAll(html, 'form, .fr-nav, dialog')).toHaveLength(0)
    expect(find(html, 'meta[name=robots]').attribs.content).toBe('noindex')
  })
})

describe('bandeau', () => {
  it('est sur toutes les pages, et le lien « Contenu » y passe', () => {
    const html = site.read('guides/un.html')
    expect(textOf(find(html, '#notice .fr-notice__title'))).toBe('Maintenance')
    expect(find(html, '.fr-skiplinks a').attribs.href).toBe('#notice')
  })

  it('a son script bloquant publié, avant la feuille de style', () => {
    const html = site.read('guides/un.html')
    const [script] = findAll(html, 'head script[src]:not([type])')
    expect(site.files).toContain(script!.attribs.src!.replace('/sous/', ''))
    expect(html.indexOf(script!.attribs.src!)).toBeLessThan(html.indexOf('rel="stylesheet"'))
  })
})

describe('fichier à côté d’une page', () => {
  it('est publié à la même place, et lié avec son poids', () => {
    const link = find(site.read('guides/un.html'), '.fr-link--download')
    expect(decodeURI(link.attribs.href!)).toBe('/sous/guides/données.csv')
    expect(textOf(link)).toContain('CSV – 8\u00a0octets')
    expect(site.files).toContain('guides/données.csv')
  })
})

describe('langues', () => {
  it('le sélecteur est dans l’en-tête et dans le menu du téléphone, même page à même page', () => {
    const html = site.read('guides/un.html')
    const selectors = findAll(html, '.fr-translate')
    expect(selectors).toHaveLength(2)
    expect(find(selectors[0]!, '[hreflang=en]').attribs.href).toBe('/sous/en/guides/un.html')
    expect(find(site.read('guides/deux.html'), '.fr-translate [hreflang=en]').attribs.href).toBe(
      '/sous/en/',
    )
  })
})

describe('autre langue', () => {
  it('dit le public de la page dans la langue de la page', () => {
    const html = site.read('en/handbook/one.html')
    expect(textOf(find(html, '.gouv-meta'))).toContain('For: data')
  })

  it('a son bandeau, sa précision et sa navigation', () => {
    const html = site.read('en/guides/un.html')
    expect(textOf(find(html, '#notice .fr-notice__title'))).toBe('Upkeep')
    expect(textOf(find(html, '.fr-header__service-tagline'))).toBe('More')
    expect(textOf(find(html, 'header'))).not.toContain('Guides')
    expect(textOf(find(site.read('guides/un.html'), 'header'))).toContain('Guides')
  })
})

describe('pages que le thème écrit dans une autre langue', () => {
  it('le plan de chaque langue liste ses pages, sous ses mots', () => {
    const html = site.read('en/site-map.html')
    expect(textOf(find(html, 'h1'))).toBe('Site map')
    expect(find(html, 'html').attribs.lang).toBe('en-GB')
    const links = (file: string): (string | undefined)[] =>
      findAll(site.read(file), 'main a').map(({ attribs }) => attribs.href)
    expect(links('en/site-map.html')).toEqual([
      '/sous/en/guides/un.html',
      '/sous/en/handbook/',
      '/sous/en/handbook/one.html',
      '/sous/en/handbook/two.html',
      '/sous/en/whats-new.html',
    ])
    expect(links('plan-du-site.html').join()).not.toContain('/en/')
  })

  it('le pied de page, la recherche et la page 404 mènent à celles de la langue', () => {
    const html = site.read('en/guides/un.html')
    const footer = findAll(html, '.fr-footer__bottom-link')
    expect(footer.map(({ attribs }) => attribs.href)).toContain('/sous/en/site-map.html')
    expect(find(html, 'form[role=search]').attribs.action).toBe('/sous/en/search.html')
    expect(textOf(find(site.read('en/search.html'), 'h1'))).toBe('Search')
    const notFound = site.read('en/404.html')
    expect(textOf(find(notFound, 'h1'))).toBe('Page not found')
    expect(find(notFound, 'meta[name=robots]').attribs.content).toBe('noindex')
    expect(findAll(notFound, 'main a.fr-btn').map(({ attribs }) => attribs.href)).toEqual([
      '/sous/en/',
      '/sous/en/site-map.html',
    ])
    expect(site.read('_redirects')).toContain('/sous/en/* /sous/en/404.html 404')
  })

  it('une page légale écrite dans une seule langue est annoncée dans cette langue', () => {
    const statement = findAll(site.read('en/guides/un.html'), '.fr-footer__bottom-link').find(
      ({ attribs }) => attribs.href === '/sous/a-propos/accessibilite.html',
    )!
    expect(textOf(statement)).toBe('Accessibility: partially compliant')
    expect(statement.attribs.hreflang).toBe('fr')
  })
})

describe('documentation écrite dossier par dossier', () => {
  it('des rubriques de même titre prennent dans les menus le nom de leur dossier', () => {
    const entries = findAll(site.read('index.html'), 'header .fr-nav__link').map(textOf)
    expect(entries).toEqual(expect.arrayContaining(['Un', 'Deux', 'Guides']))
  })

  it('chaque page garde un titre de fenêtre qui n’est qu’à elle', () => {
    const titleOf = (file: string): string => textOf(find(site.read(file), 'title'))
    expect(titleOf('un/index.html')).toBe('Introduction – Un – Le site')
    expect(titleOf('deux/suite.html')).toBe('Suite – Deux – Le site')
    expect(titleOf('guides/un.html')).toBe('Un – Le site')
  })

  it('un site sans accueil et un dossier sans entrée en reçoivent, qui mènent à leurs pages', () => {
    const linksOf = (file: string): (string | undefined)[] =>
      findAll(site.read(file), 'main .gouv-tiles a').map(({ attribs }) => attribs.href)
    expect(find(site.read('en/index.html'), 'html').attribs.lang).toBe('en-GB')
    expect(linksOf('en/index.html')).toEqual(['/sous/en/handbook/'])
    expect(textOf(find(site.read('en/handbook/index.html'), 'h1'))).toBe('Handbook')
    expect(linksOf('en/handbook/index.html')).toEqual([
      '/sous/en/handbook/one.html',
      '/sous/en/handbook/two.html',
    ])
  })
})

describe('pages d’une rubrique', () => {
  const tilesOf = (file: string) =>
    findAll(site.read(file), 'main .fr-tile').map(({ attribs }, index) => ({
      isWholeLink: attribs.class!.includes('fr-enlarge-link'),
      links: findAll(site.read(file), `main .gouv-tiles > li:nth-child(${index + 1}) a`).map(
        textOf,
      ),
    }))

  it('la tuile d’un dossier mène à chacune de ses pages, sans descendre plus bas', () => {
    expect(tilesOf('guides/index.html')).toEqual([
      { isWholeLink: true, links: ['Deux'] },
      { isWholeLink: false, links: ['Plus', 'Entrée', 'Quatre', 'Trois'] },
      { isWholeLink: true, links: ['Un'] },
    ])
  })

  it('un dossier sans entrée montre ses pages sous son nom', () => {
    const title = find(site.read('guides/plus/index.html'), '.gouv-tiles > li:nth-child(2) h3')
    expect(textOf(title)).toBe('Sans entrée')
    expect(tilesOf('guides/plus/index.html')[1]).toEqual({ isWholeLink: false, links: ['Quatre'] })
  })

  it('l’accueil ne montre que les rubriques', () => {
    expect(tilesOf('index.html').every(({ links }) => links.length === 1)).toBe(true)
  })
})

describe('liens de l’en-tête', () => {
  it('un autre site s’ouvre dans une nouvelle fenêtre, et le lien le dit', () => {
    const link = find(site.read('guides/un.html'), '.fr-header__tools-links [href^=https]')
    expect(link.attribs).toMatchObject({
      target: '_blank',
      rel: 'noopener external',
      title: 'Ailleurs - nouvelle fenêtre',
    })
  })
})

describe('sommaire latéral', () => {
  it('mène à chaque titre', () => {
    const html = site.read('guides/un.html')
    const targets = findAll(html, '.gouv-toc a').map(({ attribs }) => attribs.href)
    expect(targets).toEqual(['#a', '#b'])
    expect(findAll(site.read('guides/deux.html'), '.gouv-toc')).toHaveLength(0)
  })
})
