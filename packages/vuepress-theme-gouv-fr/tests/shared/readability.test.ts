import { describe, expect, it } from 'vitest'
import { countSyllables, measureReadability } from '../../src/shared/readability.js'

describe('lisibilité', () => {
  it.each([
    ['page', 1],
    ['relire', 2],
    ['administration', 5],
    ['réaliser', 4],
    ['parlent', 1],
    ['œuvre', 1],
    ['le', 1],
  ])('« %s » compte %i syllabes', (word, count) => expect(countSyllables(word)).toBe(count))

  it('des phrases courtes aux mots courts valent mieux que l’inverse', () => {
    const easy = 'Le chat dort. Il est sur le lit. '.repeat(15)
    const hard =
      'La réorganisation administrative interministérielle nécessite une coordination approfondie des responsabilités institutionnelles '.repeat(
        10,
      )
    expect(measureReadability(easy)).toBeGreaterThan(90)
    expect(measureReadability(hard)).toBe(0)
  })

  it('ne se prononce pas sur un texte court', () => {
    expect(measureReadability('Trop court.')).toBeUndefined()
  })
})
