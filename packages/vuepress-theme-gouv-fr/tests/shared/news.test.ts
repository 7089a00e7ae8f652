import { describe, expect, it } from 'vitest'
import { compareNews, groupByMonth, resolveChange, type NewsItem } from '../../src/shared/news.js'
import { feedPath, newsPath } from '../../src/shared/news-paths.js'

const item = (link: string, date: string, change: NewsItem['change'] = 'reviewed'): NewsItem => ({
  ...{ text: link, link, date, change },
  ...{ sections: [], tags: [] },
})

describe('dernier changement d’une page', () => {
  it.each([
    ['rien', undefined, undefined, undefined],
    ['une relecture', '2026-02-01', undefined, ['reviewed', '2026-02-01']],
    ['une création', undefined, ['2026-02-01', '2026-02-01'], ['created', '2026-02-01']],
    [
      'une page écrite puis changée',
      undefined,
      ['2026-02-01', '2026-03-01'],
      ['updated', '2026-03-01'],
    ],
    [
      'une relecture après le dernier changement',
      '2026-04-01',
      ['2026-02-01', '2026-03-01'],
      ['reviewed', '2026-04-01'],
    ],
    [
      'une relecture enregistrée le jour même',
      '2026-03-01',
      ['2026-02-01', '2026-03-01'],
      ['reviewed', '2026-03-01'],
    ],
    [
      'un changement après la relecture',
      '2026-02-15',
      ['2026-02-01', '2026-03-01'],
      ['updated', '2026-03-01'],
    ],
    [
      'une page relue le jour où elle naît',
      '2026-02-01',
      ['2026-02-01', '2026-02-01'],
      ['created', '2026-02-01'],
    ],
    [
      'une page relue la veille de sa publication',
      '2026-01-31',
      ['2026-02-01', '2026-02-01'],
      ['created', '2026-02-01'],
    ],
  ] as const)('%s', (_, reviewedOn, dates, expected) => {
    const [createdOn = '', updatedOn = ''] = dates ?? []
    expect(resolveChange(reviewedOn, dates && { createdOn, updatedOn })).toEqual(
      expected && { change: expected[0], date: expected[1] },
    )
  })
})

describe('ordre des nouveautés', () => {
  it('va du plus récent au plus ancien ; le même jour, les pages nouvelles d’abord, puis par adresse', () => {
    const items = [
      item('/b.html', '2026-01-02'),
      item('/vieille.html', '2025-12-31', 'created'),
      item('/a.html', '2026-01-02'),
      item('/neuve.html', '2026-01-02', 'created'),
      item('/changee.html', '2026-01-02', 'updated'),
    ]
    expect(items.sort(compareNews).map(({ link }) => link)).toEqual([
      '/neuve.html',
      '/a.html',
      '/b.html',
      '/changee.html',
      '/vieille.html',
    ])
  })

  it('garde chaque mois ensemble, dans le même ordre', () => {
    const items = [
      item('/c.html', '2026-03-31'),
      item('/b.html', '2026-03-01'),
      item('/a.html', '2025-03-01'),
    ]
    expect(groupByMonth(items)).toEqual([
      { month: '2026-03', items: items.slice(0, 2) },
      { month: '2025-03', items: items.slice(2) },
    ])
  })
})

describe('adresses', () => {
  it('sont dans la langue du dossier', () => {
    expect([newsPath('/', 'fr-FR'), feedPath('/', 'fr-FR')]).toEqual([
      '/nouveautes.html',
      '/flux.xml',
    ])
    expect([newsPath('/en/', 'en-GB'), feedPath('/en/', 'en-GB')]).toEqual([
      '/en/whats-new.html',
      '/en/feed.xml',
    ])
  })
})
