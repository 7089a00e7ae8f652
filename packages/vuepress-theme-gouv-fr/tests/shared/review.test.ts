import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDuration, resolveReview, toIsoDate } from '../../src/shared/review.js'

describe('échéance de relecture', () => {
  it.each([
    ['2026-11-22', '6 mois', '2027-05-22'],
    ['2026-01-15', '1 an', '2027-01-15'],
    ['2026-01-15', '2 ans', '2028-01-15'],
    ['2026-12-30', '3 jours', '2027-01-02'],
    ['2026-11-22', '1 jour', '2026-11-23'],
    ['2026-02-20', '2 semaines', '2026-03-06'],
    ['2026-11-22', '12\u00a0mois', '2027-11-22'],
  ])('%s + %s = %s', (date, duration, expected) => {
    expect(addDuration(date, duration)).toBe(expected)
  })

  it.each([
    ['2026-01-31', '1 mois', '2026-02-28'],
    ['2028-01-31', '1 mois', '2028-02-29'],
    ['2026-08-31', '6 mois', '2027-02-28'],
    ['2026-03-31', '1 mois', '2026-04-30'],
    ['2028-02-29', '1 an', '2029-02-28'],
    ['2026-12-31', '2 mois', '2027-02-28'],
  ])('le dernier jour d’un mois long devient celui du mois court : %s + %s = %s', (...example) => {
    const [date, duration, expected] = example
    expect(addDuration(date, duration)).toBe(expected)
  })

  it.each(['6', 'six mois', '6 moi', 'mois 6', '', '6 mois environ', '-1 mois', '1,5 an'])(
    'ne devine pas « %s »',
    (duration) => {
      expect(addDuration('2026-11-22', duration)).toBeUndefined()
    },
  )

  it('tombe toujours dans le bon mois', () => {
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, months) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month] = iso.split('-').map(Number) as [number, number]
        const expected = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
        expect(addDuration(iso, `${months} mois`)?.slice(0, 7)).toBe(expected)
      }),
    )
  })
})

describe('date d’un en-tête', () => {
  it.each([
    [new Date('2026-11-22T00:00:00Z'), '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T10:00:00', '2026-11-22'],
    ['22/11/2026', undefined],
    ['bientôt', undefined],
    ['2026-13-45', undefined],
    [2026, undefined],
    [new Date('rien'), undefined],
    [undefined, undefined],
  ])('%s → %s', (value, expected) => {
    expect(toIsoDate(value)).toBe(expected)
  })
})

describe('état de relecture', () => {
  const page = { relu_le: new Date('2026-01-31'), relire_dans: '1 mois', responsable: 'Équipe' }

  it('réunit la date, l’échéance et la personne responsable', () => {
    expect(resolveReview(page, '2026-02-01')).toEqual({
      reviewedOn: '2026-01-31',
      dueOn: '2026-02-28',
      owner: 'Équipe',
      isOverdue: false,
    })
  })

  it('n’est pas en retard le jour de l’échéance, l’est le lendemain', () => {
    expect(resolveReview(page, '2026-02-28')?.isOverdue).toBe(false)
    expect(resolveReview(page, '2026-03-01')?.isOverdue).toBe(true)
  })

  it('n’a pas d’échéance sans durée comprise', () => {
    expect(resolveReview({ relu_le: '2020-01-01' }, '2026-01-01')).toEqual({
      reviewedOn: '2020-01-01',
      isOverdue: false,
    })
    expect(resolveReview({ ...page, relire_dans: 'plus tard' }, '2030-01-01')?.isOverdue).toBe(
      false,
    )
  })

  it('n’existe pas pour une page jamais relue', () => {
    expect(resolveReview({ relire_dans: '6 mois' }, '2026-01-01')).toBeUndefined()
  })
})
