import { describe, expect, it } from 'vitest'
import { estimateMission, listPublicHolidays } from '../../demo/.vuepress/estimate-mission.js'

const endOf = (start: string, months: number): string => estimateMission({ start, months }).end

describe('dernier jour d’une mission', () => {
  it('est la veille du même jour, des mois plus tard', () => {
    expect(endOf('2026-09-01', 10)).toBe('2027-06-30')
    expect(endOf('2026-09-15', 3)).toBe('2026-12-14')
  })

  it('est la fin du mois quand ce jour n’y existe pas', () => {
    expect(endOf('2026-01-31', 1)).toBe('2026-02-28')
    expect(endOf('2024-01-30', 1)).toBe('2024-02-29')
    expect(endOf('2026-08-31', 13)).toBe('2027-09-30')
  })
})

describe('jours ouvrés', () => {
  it('vont du lundi au vendredi', () => {
    expect(estimateMission({ start: '2026-06-01', months: 1 }).workingDays).toBe(22)
  })

  it('ne comptent pas les jours fériés', () => {
    // Mai 2026 : vingt et un jours de semaine, dont le 1ᵉʳ et le 8, l’Ascension et la Pentecôte.
    expect(estimateMission({ start: '2026-05-01', months: 1 }).workingDays).toBe(17)
  })
})

it.each([
  [2024, ['2024-04-01', '2024-05-09', '2024-05-20']],
  [2026, ['2026-04-06', '2026-05-14', '2026-05-25']],
  [2027, ['2027-03-29', '2027-05-06', '2027-05-17']],
])('jours fériés mobiles de %i', (year, movable) => {
  expect(listPublicHolidays(year)).toEqual(expect.arrayContaining(movable))
  expect(listPublicHolidays(year)).toHaveLength(11)
})
