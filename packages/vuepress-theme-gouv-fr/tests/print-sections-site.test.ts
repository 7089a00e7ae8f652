import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_PRINTED_PAGES } from '../src/node/print-sections.js'
import { buildSite, type BuiltSite } from './support/build-site.js'
import { find, findAll, textOf } from './support/html.js'

const page = (title: string, more = '', text = `Texte de ${title}.`): string =>
  `---\ntitle: ${title}\n${more}---\n\n${text}\n`

const FILES = {
  'index.md': page('Accueil', 'layout: Home\n'),
  'guides/index.md': page('Les guides', 'titre_court: Guides\n', 'Voir [deux](un/deux.md#fin).'),
  'guides/zero.md': page('Zéro', 'ordre: 1\narchive: true\n'),
  'guides/un/index.md': page('Un', 'ordre: 2\n', ''),
  'guides/un/deux.md': page('Deux', 'relu_le: 2026-01-02\n', '## Fin\n\nVoir [les guides](../).'),
  'guides/cachee.md': page('Cachée', 'impression: false\n'),
  'guides/interactive.md': page('Interactive', 'ordre: 3\nhydrate: true\n'),
  'sans/index.md': page('Sans', 'impression: false\n'),
  'sans/a.md': page('A'),
  'seule/index.md': page('Seule', '', ''),
  'seule/a.md': page('B'),
  'en/index.md': page('Home', 'layout: Home\n'),
  'en/guides/index.md': page('Guides', '', 'Text.'),
  'en/guides/one.md': page('One'),
}

const CONFIG = {
  base: '/sous/' as const,
  locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-GB', title: 'The site' } },
}

let site: BuiltSite
let html: string

beforeAll(async () => {
  site = await buildSite({
    files: FILES,
    options: { hostname: 'https://exemple.gouv.fr', today: '2026-11-22' },
    config: CONFIG,
  })
  html = site.read('guides/imprimer.html')
}, 60_000)

afterAll(() => site.remove())

describe('page d’impression d’une rubrique', () => {
  it('il y en a une par rubrique de plusieurs pages, dans sa langue', () => {
    expect(site.files.filter((file) => /(?:imprimer|print)\.html$/.test(file))).toEqual([
      'en/guides/print.html',
      'guides/imprimer.html',
    ])
    expect(textOf(find(site.read('en/guides/print.html'), 'h1'))).toBe('Guides: the whole section')
  })

  it('son sommaire ne répète pas sa langue', () => {
    expect(findAll(html, 'nav[aria-labelledby="print-summary"] [lang]')).toEqual([])
  })

  it('a le plan de titres de la rubrique, dossier sans texte compris', () => {
    const headings = findAll(html, 'main :is(h1, h2, h3, h4)')
    expect(headings.map((one) => `${one.name} ${textOf(one)}`)).toEqual([
      'h1 Guides\u00a0: toute la rubrique',
      'h2 Sommaire',
      'h2 Les guides',
      'h2 Zéro',
      'h2 Un',
      'h3 Deux',
      'h4 Fin',
      'h2 Interactive',
    ])
  })

  it('mène de son sommaire, et d’une page à l’autre, à ses propres ancres', () => {
    const hrefs = findAll(html, 'main a').map(({ attribs }) => attribs.href)
    expect(hrefs).toEqual([
      '/sous/',
      ...['#p1', '#p2', '#p3', '#p4'],
      ...['/sous/guides/', '#p3-fin', '/sous/guides/zero.html'],
      ...['/sous/guides/un/deux.html', '#p1', '/sous/guides/interactive.html'],
    ])
  })

  it('dit de quand elle est, et de chaque page son adresse et sa relecture', () => {
    const text = textOf(find(html, 'main')).replace(/\s+/g, ' ')
    expect(text).toContain('Le site, version du 22 novembre 2026')
    expect(text).toContain('https://exemple.gouv.fr/sous/guides/un/deux.html')
    expect(text).toContain('Vérifié le 2 janvier 2026')
    expect(text).toContain('Page archivée.')
    expect(text).toContain('La partie interactive de cette page ne marche que sur le site')
  })

  it('n’est ni dans les menus, ni dans le plan, ni chez les moteurs', () => {
    const robots = findAll(html, 'meta[name="robots"]').map(({ attribs }) => attribs.content)
    expect(robots).toEqual(['noindex'])
    expect(findAll(html, 'link[rel="canonical"]')).toEqual([])
    for (const file of ['sitemap.xml', 'plan-du-site.html', 'index.html', 'guides/zero.html']) {
      expect(site.read(file), file).not.toContain('imprimer.html')
    }
  })

  it('est liée par la seule entrée de sa rubrique', () => {
    const link = find(site.read('guides/index.html'), 'main a[href$="imprimer.html"]')
    expect(link.attribs.href).toBe('/sous/guides/imprimer.html')
    expect(textOf(link)).toBe('Imprimer toute la rubrique')
  })
})

describe('réglages', () => {
  const buildWith = async (
    files: Record<string, string>,
    options: Parameters<typeof buildSite>[0]['options'] = {},
  ): Promise<BuiltSite> => buildSite({ files, options })

  it('« printSections: false » n’en écrit aucune', async () => {
    const { files, read, remove } = await buildWith(FILES, { printSections: false })
    expect(files.filter((file) => /(?:imprimer|print)\.html$/.test(file))).toEqual([])
    expect(read('guides/index.html')).not.toContain('imprimer.html')
    await remove()
  }, 60_000)

  it('un menu écrit dans « sidebar » donne l’ordre et le choix des pages', async () => {
    const { read, remove } = await buildWith(FILES, {
      sidebar: {
        '/guides/': ['', { text: 'Groupe', children: ['un/deux', '/sans/a'] }, 'zero'],
      },
    })
    const headings = findAll(read('guides/imprimer.html'), 'article > :is(h2, h3)')
    expect(headings.map((one) => `${one.name} ${textOf(one)}`)).toEqual([
      'h2 Les guides',
      'h2 Groupe',
      'h3 Deux',
      'h2 Zéro',
    ])
    await remove()
  }, 60_000)

  it('« staticPages: false » : la page chargée par Vue garde le texte des autres', async () => {
    const { read, remove } = await buildWith(FILES, { staticPages: false })
    const hydrated = read('guides/imprimer.html')
    expect(hydrated).toContain('data-gouv-hydrated')
    expect(textOf(find(hydrated, '[data-print-page="p2"]'))).toContain('Texte de Zéro.')
    expect(hydrated).not.toContain('La partie interactive')
    await remove()
  }, 60_000)

  it('une rubrique trop longue n’en a pas', async () => {
    const pages = (count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`l/p${i}.md`, page(`P ${i}`)]))
    const entry = { 'l/index.md': page('Longue', '', '') }
    const within = await buildWith({ ...entry, ...pages(MAX_PRINTED_PAGES) })
    expect(within.files).toContain('l/imprimer.html')
    const beyond = await buildWith({ ...entry, ...pages(MAX_PRINTED_PAGES + 1) })
    expect(beyond.files).not.toContain('l/imprimer.html')
    await Promise.all([within.remove(), beyond.remove()])
  }, 120_000)
})
