import { describe, expect, it } from 'vitest'
import { checkLocales } from '../../src/node/check-locales.js'
import { resolveThemeOptions } from '../../src/node/resolve-options.js'
import { listUntranslated } from '../../src/node/report-untranslated.js'
import { makeApp } from '../support/make-app.js'

const app = makeApp([
  { path: '/', title: 'Accueil', file: 'index.md' },
  { path: '/guides/', title: 'Guides' },
])

describe('options d’une langue', () => {
  it('remplacent celles de la racine, bandeau compris, sans le rouvrir', () => {
    const notice = { title: 'Maintenance', description: 'Ce soir.' }
    const resolved = resolveThemeOptions(
      {
        notice,
        footer: { description: 'Un site.' },
        locales: {
          '/en/': {
            tagline: 'All of it',
            notice: { title: 'Maintenance', description: 'Tonight.' },
            footer: { description: 'A site.' },
          },
        },
      },
      app,
    )
    const english = resolved.locales['/en/']!
    expect(english).toMatchObject({ tagline: 'All of it', footer: { description: 'A site.' } })
    expect(english.footer!.siteMap).toBe(resolved.footer.siteMap)
    expect(english.notice).toMatchObject({ description: 'Tonight.', id: resolved.notice!.id })
  })

  it('prennent la page légale du dossier de la langue, sinon celle de la racine', () => {
    const both = makeApp([
      { path: '/a-propos/mentions-legales.html', title: 'Mentions' },
      { path: '/a-propos/accessibilite.html', title: 'Accessibilité' },
      { path: '/plan-du-site.html', title: 'Plan' },
      { path: '/en/a-propos/mentions-legales.html', title: 'Legal', locale: '/en/' },
      { path: '/en/privacy.html', title: 'Privacy', locale: '/en/' },
      { path: '/en/site-map.html', title: 'Site map', locale: '/en/' },
    ])
    const { footer, locales } = resolveThemeOptions(
      { locales: { '/en/': { footer: { personalData: '/en/privacy.html' } } } },
      both,
    )
    expect(footer).toMatchObject({ siteMap: '/plan-du-site.html', personalData: '' })
    expect(locales['/en/']!.footer).toMatchObject({
      siteMap: '/en/site-map.html',
      legalNotice: '/en/a-propos/mentions-legales.html',
      personalData: '/en/privacy.html',
      accessibility: '/a-propos/accessibilite.html',
      cookies: '',
    })
  })

  it('gardent la navigation de leurs dossiers, même quand la racine écrit la sienne', () => {
    const { locales } = resolveThemeOptions(
      { navbar: [{ text: 'Guides', link: '/guides/' }] },
      makeApp([
        { path: '/en/guides/', title: 'Handbook', locale: '/en/', lang: 'en-US' },
        { path: '/en/guides/one.html', title: 'One', locale: '/en/', lang: 'en-US' },
      ]),
    )
    expect(locales['/en/']!.navbar).toEqual([{ text: 'Handbook', link: '/en/guides/' }])
  })

  it('nomment les textes que la langue laisse dans celle de la racine', () => {
    const options = {
      tagline: 'Précision',
      notice: { title: 'Ce soir' },
      quickLinks: [{ text: 'Plan', link: '/plan-du-site.html' }],
      footer: { description: 'Un site.' },
      locales: { '/en/': { tagline: 'More', footer: { description: 'A site.' } } },
    }
    expect(listUntranslated(options, '/en/')).toEqual(['notice', 'quickLinks'])
    expect(listUntranslated({}, '/en/')).toEqual([])
  })

  it('disent ce qui est mal écrit', () => {
    expect([...checkLocales({ en: { tagline: 'A' }, '/en/': { tagligne: 'A' } })]).toEqual([
      expect.stringMatching(/^locales a une clé .+"en".+ attendu\s: .+ «.\/en\/.»\.$/),
      expect.stringMatching(/^locales\["\/en\/"\] a une clé .+"tagligne".+ écrire .+tagline.+\?$/),
    ])
    expect([...checkLocales([])]).toHaveLength(1)
    expect([...checkLocales({ '/en/': { tagline: 'A' } })]).toEqual([])
  })
})
