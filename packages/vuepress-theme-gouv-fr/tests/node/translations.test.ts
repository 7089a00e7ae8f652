import type { App } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { resolveTranslations } from '../../src/node/translations.js'
import { makeApp, type PageInput } from '../support/make-app.js'

const page = (path: string, relu_le?: string, more: object = {}): PageInput => ({
  path,
  locale: path.startsWith('/en/') ? '/en/' : '/',
  frontmatter: { ...(relu_le ? { relu_le, relire_dans: '1 an' } : {}), ...more },
})

const measure = (app: App) => resolveTranslations(app, ({ title }) => title, '2026-06-15')

describe('état des traductions', () => {
  it('compte les pages qui manquent et celles dont l’original a été relu depuis', () => {
    const [english, ...others] = measure(
      makeApp([
        page('/a.html', '2026-03-01'),
        page('/en/a.html', '2026-01-01'),
        page('/b.html', '2026-01-01'),
        page('/en/b.html', '2026-02-01'),
        page('/c.html'),
        page('/en/c.html'),
        page('/d.html'),
        page('/vieille.html', undefined, { archive: true }),
        page('/en/sans-original.html'),
      ]),
    )
    expect(others).toEqual([])
    expect(english).toMatchObject({ language: 'English', translated: 3, missing: 1 })
    expect(english!.missingPages.map(({ link }) => link)).toEqual(['/d.html'])
    expect(english!.stalePages).toMatchObject([
      { link: '/en/a.html', originalReviewedOn: '2026-03-01' },
    ])
  })

  it('compte toutes les pages qui manquent, et n’en nomme que les premières', () => {
    const pages = Array.from({ length: 60 }, (_, index) => page(`/${index}.html`))
    const [english] = measure(makeApp(pages))
    expect(english!.missing).toBe(60)
    expect(english!.missingPages).toHaveLength(50)
  })

  it('n’existe pas sur un site d’une seule langue', () => {
    const app = makeApp([page('/a.html')])
    app.siteData.locales = {}
    expect(measure(app)).toEqual([])
  })
})
