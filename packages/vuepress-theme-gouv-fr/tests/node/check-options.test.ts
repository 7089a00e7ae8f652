import { describe, expect, it } from 'vitest'
import { checkThemeOptions } from '../../src/node/check-options.js'
import { describeIgnored } from '../../src/node/list-ignored.js'
import { normalizeOptions } from '../../src/node/normalize-options.js'
import type { GouvFrThemeOptions } from '../../src/node/options.js'

const messageOf = (options: unknown): string => {
  try {
    checkThemeOptions(normalizeOptions(options as GouvFrThemeOptions, 'Le site'))
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe('options du thème', () => {
  it('passent quand elles sont justes, et quand il n’y en a pas', () => {
    expect(messageOf({})).toBe('')
    for (const feed of [true, false, {}, { limit: 1 }]) expect(messageOf({ feed })).toBe('')
    expect(
      messageOf({
        brand: { type: 'neutral' },
        navbar: [
          { text: 'Guides', link: '/guides/' },
          { text: 'Plus', children: [{ text: 'FAQ', link: '/faq/' }] },
        ],
        accessibilityStatus: 'partiellement',
        hostname: 'https://exemple.gouv.fr',
        matomo: { url: 'https://exemple.gouv.fr/matomo', siteId: 12 },
      }),
    ).toBe('')
    expect(messageOf({ matomo: { url: 'http://127.0.0.1:8080/', siteId: 1 } })).toBe('')
  })

  it('refusent une navigation de plus de huit entrées', () => {
    const navbar = Array.from({ length: 9 }, (_, i) => ({ text: `N ${i}`, link: '/guides/' }))
    expect(messageOf({ navbar })).toMatch(/navbar a 9 entrées.*huit/)
  })

  it('nomment l’option fautive, sa valeur et ce qui était attendu', () => {
    const message = messageOf({
      navbar: [
        { text: 'A', link: '/a/' },
        { text: 'B', link: 'b' },
        { text: 'C', children: [{ text: '', link: '/c/' }] },
      ],
      accessibilityStatus: 'oui',
      brand: { type: 'marianne' },
      hostname: 'exemple.fr',
    })
    expect(message).toContain('navbar[1].link vaut «\u00a0"b"\u00a0»\u00a0; attendu')
    expect(message).toContain('navbar[2].children[0].text vaut')
    expect(message).toContain('accessibilityStatus vaut')
    expect(message).toContain('brand.type vaut')
    expect(message).toContain('hostname vaut')
  })

  it.each([
    [{ feed: 'oui' }, 'feed vaut « "oui" » ; attendu : true, false ou { limit }'],
    [{ feed: { limit: 0 } }, 'feed.limit vaut « 0 » ; attendu : un nombre de pages'],
    [{ feed: { limit: 2.5 } }, 'feed.limit vaut « 2.5 »'],
    [{ feed: { limite: 3 } }, 'feed.limite n’existe pas ; vouliez-vous écrire « limit » ?'],
    [{ navbar: 'oui' }, 'navbar vaut « "oui" » ; attendu : une liste'],
    [{ sidebar: 'tout' }, 'sidebar vaut « "tout" » ; attendu : « auto »'],
    [{ sidebar: { guides: [] } }, 'sidebar a une clé « "guides" » ; attendu : un début d’adresse'],
    [{ sidebar: { '/a/': ['un', 3] } }, 'sidebar["/a/"][1] vaut « 3 » ; attendu : une adresse'],
    [{ sidebar: [{ children: ['a'] }] }, 'sidebar[0].text vaut « undefined »'],
    [{ sidebarTitles: { '/a/': 1 } }, 'sidebarTitles["/a/"] vaut « 1 »'],
    [{ sidebarTitles: ['a'] }, 'sidebarTitles vaut'],
    [{ repo: true }, 'repo vaut « true » ; attendu : « equipe/depot »'],
    [{ editLink: 'oui' }, 'editLink vaut « "oui" » ; attendu : true ou false'],
    [{ lastUpdated: 'Mis à jour' }, 'lastUpdated vaut'],
    [{ docsDir: 1 }, 'docsDir vaut « 1 »'],
    [{ strict: 1 }, 'strict vaut « 1 »'],
    [{ brand: { logo: { src: 'logo.svg', alt: '' } } }, 'brand.logo.src vaut « "logo.svg" »'],
    [{ brand: { logo: { src: '/logo.svg' } } }, 'brand.logo.alt vaut « undefined »'],
    [{ navBar: [] }, 'navBar n’existe pas ; vouliez-vous écrire « navbar » ?'],
    [{ acessibility: {} }, 'acessibility n’existe pas ; vouliez-vous écrire « accessibility » ?'],
    [{ zzz: 1 }, 'zzz n’existe pas ; attendu : brand, tagline'],
    [{ brand: { titre: ['A'] } }, 'brand.titre n’existe pas ; vouliez-vous écrire « title » ?'],
    [{ brand: { logo: { source: '/a' } } }, 'brand.logo.source n’existe pas'],
    [{ footer: { mentions: '/a' } }, 'footer.mentions n’existe pas ; attendu : description'],
    [{ notice: { titel: 'A' } }, 'notice.titel n’existe pas ; vouliez-vous écrire « title » ?'],
    [{ brand: 'state' }, 'brand vaut « "state" » ; attendu : un objet, { type, title'],
    [{ notice: 'Ce soir' }, 'notice vaut « "Ce soir" » ; attendu : un objet'],
    [{ quickLinks: { text: 'A' } }, 'quickLinks vaut « {"text":"A"} » ; attendu : une liste'],
    [{ navbar: [3] }, 'navbar[0] vaut « 3 » ; attendu : une adresse, { text, link }'],
    [{ navbar: ['guides/'] }, 'navbar[0] vaut « "guides/" » ; attendu : une adresse du site'],
    [{ navbar: [{ children: ['/a/'] }] }, 'navbar[0].text vaut « undefined » ; attendu : le titre'],
    [
      { navbar: [{ text: 'A', children: [{ text: 'B', children: [{ text: 'C', link: 'c' }] }] }] },
      'navbar[0].children[0].children[0].link vaut « "c" »',
    ],
    [{ sidebar: [{ text: 'A', prefix: 1, children: [] }] }, 'sidebar[0].prefix vaut « 1 »'],
    [{ locales: { '/en/': { navbar: ['b'] } } }, 'locales["/en/"].navbar[0] vaut « "b" »'],
    [{ locales: { '/en/': { sidebar: 'tout' } } }, 'locales["/en/"].sidebar vaut « "tout" »'],
    [{ locales: { '/en/': { navBar: [] } } }, 'vouliez-vous écrire « navbar » ?'],
    [{ notFount: ['Perdu'] }, 'notFount n’existe pas'],
    [{ navbar: [{ text: 'A', children: 'b' }] }, 'navbar[0].children vaut « "b" » ; attendu'],
    [{ navbar: null }, 'navbar vaut « null » ; attendu : une liste'],
    [{ footer: { links: 'a' } }, 'footer.links vaut « "a" » ; attendu : une liste'],
    [{ accessibility: true }, 'accessibility vaut « true » ; attendu : un objet, { entity'],
    [
      { accessibility: { tools: 'NVDA' } },
      'accessibility.tools vaut « "NVDA" » ; attendu : une liste',
    ],
    [
      { accessibility: { entity: 'A', testEnvironments: ['NVDA', ''] } },
      'accessibility.testEnvironments[1] vaut « "" » ; attendu : un texte',
    ],
    [{ components: 'MonPied.vue' }, 'components vaut « "MonPied.vue" » ; attendu : un objet'],
    [{ search: 'oui' }, 'search vaut « "oui" » ; attendu : un objet, ou false'],
    [{ printSections: 'non' }, 'printSections vaut « "non" » ; attendu : true ou false'],
    [{ toc: 'oui' }, 'toc vaut « "oui" » ; attendu : true ou false'],
    [{ shareImage: 'apercu.png' }, 'shareImage vaut « "apercu.png" » ; attendu : l’adresse d’une'],
    [
      { matomo: { url: 'stats.exemple.gouv.fr', siteId: 1 } },
      'matomo.url vaut « "stats.exemple.gouv.fr" » ; attendu : l’adresse https complète',
    ],
    [{ matomo: { url: 'http://stats.exemple.fr/', siteId: 1 } }, 'matomo.url vaut'],
    [{ matomo: { url: 'https://a.fr/matomo.php', siteId: 1 } }, 'sans « matomo.php »'],
    [{ matomo: { url: 'https://a.fr/?idsite=1', siteId: 1 } }, 'matomo.url vaut'],
    [
      { matomo: { url: 'https://a.fr/', siteId: '12' } },
      'matomo.siteId vaut « "12" » ; attendu : le numéro du site dans Matomo, un entier',
    ],
    [{ matomo: { url: 'https://a.fr/', siteId: 0 } }, 'matomo.siteId vaut « 0 »'],
    [{ matomo: { siteId: 1.5 } }, 'matomo.siteId vaut « 1.5 »'],
    [{ matomo: { siteid: 1 } }, 'matomo.siteid n’existe pas ; vouliez-vous écrire « siteId » ?'],
    [{ matomo: 'https://a.fr/' }, 'matomo vaut « "https://a.fr/" » ; attendu : un objet, { url'],
    [{ hostname: 3 }, 'hostname vaut « 3 » ; attendu : une adresse complète'],
  ])('disent ce qui ne va pas dans %j', (options, text) => {
    expect(messageOf(options).replaceAll('\u00a0', ' ')).toContain(text)
  })

  it('du thème par défaut sont acceptées, à la racine et par langue', () => {
    const texts = {
      ...{ notFound: ['Perdu'], backToHome: 'Retour', toggleSidebar: 'Menu', tip: 'Astuce' },
      ...{ toggleColorMode: 'Thème', openInNewWindow: 'Nouvelle fenêtre', navbarLabel: 'Menu' },
      ...{ important: 'A', info: 'A', note: 'A', warning: 'A', danger: 'A', details: 'A' },
      ...{ pageNavbarLabel: 'Page', selectLanguageText: 'Langues', selectLanguageName: 'Français' },
      ...{ selectLanguageAriaLabel: 'Langues', lastUpdatedText: 'Date', contributorsText: 'Qui' },
      ...{ editLinkText: 'Modifier', logoDark: '/d.svg', colorMode: 'auto', sidebarDepth: 2 },
      ...{ colorModeSwitch: true, externalLinkIcon: true, contributors: false, home: '/' },
      ...{ prev: true, next: true, themePlugins: {}, logo: '/l.svg', logoAlt: 'Agence' },
      ...{ repo: 'a/b', docsDir: 'docs', editLink: false, lastUpdated: true },
      ...{ hostname: 'https://exemple.gouv.fr', navbar: ['/guides/'], sidebar: 'heading' as const },
    }
    const options = { ...texts, locales: { '/': texts, '/en/': texts } }
    expect(messageOf(options)).toBe('')
    expect(messageOf({ repo: null, logo: null, navbar: false, home: null })).toBe('')
  })

  it('sans effet ici sont dites en une phrase, avec ce qui les remplace', () => {
    const line = describeIgnored({
      ...{ navbar: [], logo: '/l.svg', sidebarDepth: 2, tip: 'Astuce' },
      locales: { '/en/': { backToHome: 'Home', docsDir: 'docs', sidebar: 'auto' } },
    }).replaceAll('\u00a0', ' ')
    expect(line).toMatch(/« sidebarDepth » \(.*\[\[toc\]\]/)
    expect(line).toMatch(/« tip », « backToHome » \(les textes/)
    expect(line).toMatch(/« docsDir » \(l’option se règle pour tout le site/)
    expect(line).not.toMatch(/« (?:navbar|logo|sidebar) »/)
    expect(describeIgnored({ repo: 'a/b' })).toBe('')
  })

  it('acceptent les menus latéraux de toutes les formes', () => {
    expect(
      messageOf({
        sidebar: {
          '/guides/': ['', 'un', ['deux', 'Deux'], { title: 'Groupe', children: ['/trois'] }],
          '/': 'auto',
          '/titres/': 'heading',
          '/seul/': false,
        },
        sidebarTitles: { '/guides/': 'Nos guides' },
        lastUpdated: true,
      }),
    ).toBe('')
  })
})
