import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { editDistance } from '../src/shared/analysis/edit-distance.js'

const FAR = 100
const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 9 })
/** Without doubled letters, the distance is the classical one. */
const plainWord = word.map((letters) => letters.replace(/(.)\1+/g, '$1'))

/** Optimal string alignment, written from its definition. */
const align = (a: string, b: string): number => {
  if (!a || !b) return a.length + b.length
  const costs = [
    align(a.slice(1), b) + 1,
    align(a, b.slice(1)) + 1,
    align(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
  ]
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    costs.push(align(a.slice(2), b.slice(2)) + 1)
  return Math.min(...costs)
}

describe('la distance entre deux mots', () => {
  it('est celle de Damerau (alignement restreint) quand aucune lettre n’est doublée', () => {
    const short = plainWord.filter(({ length }) => length < 6)
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, b, FAR)).toBe(align(a, b))
      }),
    )
  })

  it('est nulle entre un mot et lui-même, et seulement alors', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, FAR) === 0).toBe(a === b)
      }),
    )
  })

  it('est la même dans les deux sens', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, FAR)).toBe(editDistance(b, a, FAR))
      }),
    )
  })

  it('un mot plus proche que la limite n’est jamais écarté', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2, 3), (a, b, limit) => {
        const whole = editDistance(a, b, FAR)
        const limited = editDistance(a, b, limit)
        if (whole <= limit) expect(limited).toBe(whole)
        else expect(limited).toBeGreaterThan(limit)
      }),
    )
  })

  it.each([
    ['dépot', 'dépôt', 1],
    ['recehrche', 'recherche', 1],
    ['adresse', 'addresse', 0.5],
    ['dévelopement', 'développement', 0.5],
    ['chat', 'chien', 3],
  ])('« %s » est à la bonne distance de « %s » : %d', (a, b, distance) =>
    expect(editDistance(a, b, FAR)).toBe(distance),
  )

  it('un mot en cours de frappe est comparé au meilleur début', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const beginnings = Array.from({ length: b.length + 1 }, (_, end) => b.slice(0, end))
        expect(editDistance(a, b, FAR, true)).toBe(
          Math.min(...beginnings.map((beginning) => editDistance(a, beginning, FAR))),
        )
      }),
    )
    expect(editDistance('accesib', 'accessibilite', 1, true)).toBe(0.5)
  })
})
