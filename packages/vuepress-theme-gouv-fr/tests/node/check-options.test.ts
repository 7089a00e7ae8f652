import { describe, expect, it } from 'vitest'
import { checkThemeOptions } from '../../src/node/check-options.js'
import type { GouvFrThemeOptions } from '../../src/node/options.js'

const messageOf = (options: unknown): string => {
  try {
    checkThemeOptions(options as GouvFrThemeOptions)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe('options du thème', () => {
  it('passent quand elles sont justes, et quand il n’y en a pas', () => {
    expect(messageOf({})).toBe('')
    expect(
      messageOf({
        brand: { type: 'neutral' },
        navbar: [
          { text: 'Guides', link: '/guides/' },
          { text: 'Plus', children: [{ text: 'FAQ', link: '/faq/' }] },
        ],
        accessibilityStatus: 'partiellement',
        hostname: 'https://exemple.gouv.fr',
      }),
    ).toBe('')
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
    expect(message).toContain('navbar[1].link vaut «\u00a0"b"\u00a0» ; attendu')
    expect(message).toContain('navbar[2].children[0].text vaut')
    expect(message).toContain('accessibilityStatus vaut')
    expect(message).toContain('brand.type vaut')
    expect(message).toContain('hostname vaut')
  })

  it.each([
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
  ])('disent ce qui ne va pas dans %j', (options, text) => {
    expect(messageOf(options).replaceAll('\u00a0', ' ')).toContain(text)
  })

  it('acceptent les menus latéraux de toutes les formes', () => {
    expect(
      messageOf({
        sidebar: {
          '/guides/': ['', 'un', ['deux', 'Deux'], { title: 'Groupe', children: ['/trois'] }],
          '/': 'auto',
          '/seul/': false,
        },
        sidebarTitles: { '/guides/': 'Nos guides' },
        lastUpdated: true,
      }),
    ).toBe('')
  })
})
