import { describe, expect, it } from 'vitest'
import { describePages } from '../../src/node/pages-api.js'
import { describeRedirects } from '../../src/node/redirects.js'
import { makeApp } from '../support/make-app.js'

const PAGES = [
  {
    path: '/guides/b.html',
    title: 'B',
    frontmatter: {
      anciennes_adresses: ['/b.html', 'vieux/b.html'],
      ordre: 2,
      head: [['meta', {}]],
    },
  },
  { path: '/guides/a.html', title: 'A' },
  { path: '/404.html', file: null },
]

describe('redirections', () => {
  it('mènent chaque ancienne adresse à la page, pour toujours', () => {
    expect(describeRedirects(makeApp(PAGES))).toBe(
      '/b.html /guides/b.html 301\n/vieux/b.html /guides/b.html 301\n',
    )
  })

  it('portent l’adresse de base', () => {
    expect(describeRedirects(makeApp(PAGES, '/sous/'))).toContain(
      '/sous/b.html /sous/guides/b.html 301',
    )
  })

  it('sont vides quand aucune page n’a bougé', () => {
    expect(describeRedirects(makeApp([{ path: '/a.html' }]))).toBe('')
  })
})

describe('liste des pages pour les scripts', () => {
  const app = makeApp(PAGES)
  const review = { reviewedOn: '2026-01-01', isOverdue: false }
  for (const page of app.pages) page.data = { ...page.data, gouvFr: { review } } as typeof page.data

  it('donne les pages écrites, leur en-tête et leur état de relecture, dans un ordre stable', () => {
    expect(describePages(app)).toMatchObject([
      { path: '/guides/a.html', title: 'A', file: 'guides/a.md', review },
      { path: '/guides/b.html', title: 'B', ordre: 2, review },
    ])
  })

  it('laisse ce que le thème ajoute à l’en-tête', () => {
    expect(JSON.stringify(describePages(app))).not.toContain('"head"')
  })
})
