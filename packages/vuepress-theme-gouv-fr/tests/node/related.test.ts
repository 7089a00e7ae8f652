import { describe, expect, it } from 'vitest'
import { resolveRelated } from '../../src/node/related.js'
import { makeApp, type PageInput } from '../support/make-app.js'

const FAQ: PageInput = {
  path: '/faq.html',
  title: 'Questions',
  frontmatter: { type: 'faq' },
  content: `## Thème

### Quelle « licence » & laquelle ?

Voir [le guide](/guides/licence.html) et [encore](/guides/licence.html#defaut).

### Et les données ?

Voir [les données](/guides/donnees.html).
`,
}

const resolve = (pages: PageInput[], base = '/'): ReturnType<typeof resolveRelated> =>
  resolveRelated(makeApp(pages, base), (page) => page.title)

describe('contenus liés', () => {
  const related = resolve([
    FAQ,
    {
      path: '/guides/',
      title: 'Guides',
      frontmatter: { type: 'index' },
      content: '[a](/guides/licence.html)',
    },
    { path: '/guides/licence.html', title: 'Licence', content: '[a](/guides/donnees.html)' },
    { path: '/guides/donnees.html', title: 'Données', content: '[a](/guides/licence.html)' },
    {
      path: '/guides/depot.html',
      title: 'Dépôt',
      content: '[a](/guides/licence.html) [b](https://exemple.fr/guides/donnees.html)',
    },
  ])

  it('sont, pour un guide, les questions dont la réponse y renvoie, une fois chacune', () => {
    expect(related.get('/guides/licence.html')?.questions).toEqual([
      {
        text: expect.stringMatching(/^Quelle «\s*licence\s*» & laquelle\s*\?$/) as unknown,
        link: '/faq.html#quelle-licence-laquelle',
      },
    ])
    expect(related.get('/guides/donnees.html')?.questions).toHaveLength(1)
  })

  it('sont les guides qui y renvoient, sauf ceux auxquels il renvoie déjà', () => {
    expect(related.get('/guides/licence.html')?.seeAlso).toEqual([
      { text: 'Dépôt', link: '/guides/depot.html' },
    ])
    expect(related.get('/guides/donnees.html')?.seeAlso).toEqual([])
  })

  it('ne proposent pas un guide écrit dans une autre langue', () => {
    const bilingual = resolve([
      { path: '/a.html', title: 'A', content: 'Texte.' },
      { path: '/b.html', title: 'B', content: '[a](/a.html)' },
      {
        path: '/en/a.html',
        title: 'In English',
        lang: 'en-US',
        content: '[a](/a.html)',
      },
    ])
    expect(bilingual.get('/a.html')?.seeAlso).toEqual([{ text: 'B', link: '/b.html' }])
  })

  it('ne se renvoient pas à eux-mêmes', () => {
    const alone = resolve([{ path: '/a.html', title: 'A', content: '[moi](/a.html#plus-bas)' }])
    expect(alone.get('/a.html')?.seeAlso ?? []).toEqual([])
  })

  it('ne grandissent pas sans fin', () => {
    const guides = Array.from({ length: 20 }, (_, index) => ({
      path: `/g${index}.html`,
      title: `G${index}`,
      content: '[a](/cible.html)',
    }))
    const list = resolve([...guides, { path: '/cible.html', title: 'Cible' }]).get('/cible.html')
    expect(list?.seeAlso.length).toBeLessThanOrEqual(6)
  })
})
