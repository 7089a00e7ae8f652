import type { Page } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { resolveSiteHealth } from '../../src/node/site-health.js'
import type { HealthReport } from '../../src/shared/health.js'
import { makeApp, type PageInput } from '../support/make-app.js'

const HEALTH: PageInput = { path: '/sante.html', title: 'Santé', content: '[a](/orpheline.html)' }

const reviewed = (relu_le: string, relire_dans: string, responsable?: string) => ({
  relu_le,
  relire_dans,
  ...(responsable ? { responsable } : {}),
})

const measure = (pages: PageInput[], today = '2026-06-15'): HealthReport => {
  const app = makeApp([...pages, HEALTH])
  const own = app.pages.find(({ path }) => path === HEALTH.path) as Page
  return resolveSiteHealth(app, own, (page) => page.title, today)
}

const SITE: PageInput[] = [
  { path: '/', title: 'Accueil', file: 'index.md', content: '[Liée](/liee.html)' },
  {
    path: '/liee.html',
    title: 'Liée',
    frontmatter: { ...reviewed('2026-01-01', '3 mois', 'Équipe A'), sources: [{ libelle: 'x' }] },
    content: 'mot '.repeat(5),
  },
  {
    path: '/orpheline.html',
    title: 'Orpheline',
    frontmatter: reviewed('2026-06-01', '1 mois', 'Équipe B'),
    content: 'mot '.repeat(50),
  },
  {
    path: '/faq.html',
    title: 'Questions',
    frontmatter: { type: 'faq', menu: false, ...reviewed('2026-06-01', '1 an') },
    content: 'mot '.repeat(500),
  },
  {
    path: '/vieille.html',
    title: 'Vieille',
    frontmatter: { archive: true, ...reviewed('2020-01-01', '1 mois') },
  },
]

const titles = (pages: { text: string }[]): string[] => pages.map(({ text }) => text)

describe('santé du contenu', () => {
  it('compte les relectures par équipe, la plus en retard d’abord', () => {
    expect(measure(SITE).owners).toEqual([
      { owner: 'Équipe A', overdue: 1, soon: 0, fresh: 0 },
      { owner: 'Équipe B', overdue: 0, soon: 1, fresh: 0 },
      { owner: '', overdue: 0, soon: 0, fresh: 1 },
    ])
  })

  it('range les échéances par mois, le retard à part, sur une année', () => {
    const { months } = measure(SITE)
    expect(months).toHaveLength(14)
    expect(months[0]).toEqual({ month: '', pages: 1 })
    expect(months.find(({ month }) => month === '2026-07')?.pages).toBe(1)
    expect(months.at(-1)).toEqual({ month: '2027-06', pages: 1 })
  })

  it('nomme les pages en retard, orphelines, sans source ; les archives n’y sont pas', () => {
    const report = measure(SITE)
    expect(titles(report.overdue)).toEqual(['Liée'])
    expect(titles(report.orphans)).toEqual(['Orpheline'])
    expect(titles(report.withoutSource)).toEqual(['Orpheline', 'Questions'])
    expect(JSON.stringify(report)).not.toContain('Vieille')
    expect(report.pages).toBe(4)
  })

  it('ne reproche pas sa longueur à une page de questions', () => {
    expect(titles(measure(SITE).longest)[0]).toBe('Orpheline')
    expect(titles(measure(SITE).longest)).not.toContain('Questions')
  })

  it('sait qu’un site sans relecture n’est ni en retard ni à jour', () => {
    const report = measure([{ path: '/a.html', title: 'A' }])
    expect(report.owners).toEqual([])
    expect(report.oldest).toEqual([])
  })
})
