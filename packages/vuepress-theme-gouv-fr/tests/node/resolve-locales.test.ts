import { describe, expect, it } from 'vitest'
import { checkLocales } from '../../src/node/check-locales.js'
import { resolveThemeOptions } from '../../src/node/resolve-options.js'
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

  it('disent ce qui est mal écrit', () => {
    expect([...checkLocales({ en: { tagline: 'A' }, '/en/': { tagligne: 'A' } })]).toEqual([
      expect.stringMatching(/^locales a une clé .+"en".+ attendu .+ «.\/en\/.»\.$/),
      expect.stringMatching(/^locales\["\/en\/"\] a une clé .+"tagligne".+ attendu .+tagline,/),
    ])
    expect([...checkLocales([])]).toHaveLength(1)
    expect([...checkLocales({ '/en/': { tagline: 'A' } })]).toEqual([])
  })
})
