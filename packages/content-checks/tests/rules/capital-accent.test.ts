import { expect, test } from 'vitest'
import { capitalAccent } from '../../src/rules/capital-accent.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([
  ['A partir de lundi.', 'Écrivez « À partir »'],
  ['Les services de l’Etat.', 'Écrivez « État »'],
  ['A l’arrivée.', 'Écrivez « À »'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(capitalAccent, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  'À partir de lundi, l’État.',
  'Le plan A la semaine prochaine ; vitamine A, groupe A.',
  'Etalab et Ecolab sont des noms.',
])('est accepté : %s', (text) => {
  expect(applyRule(capitalAccent, text)).toEqual([])
})

test.each([['A partir de lundi, l’Etat. A l’arrivée.', 'À partir de lundi, l’État. À l’arrivée.']])(
  'se corrige : %s',
  (text, expected) => {
    expect(fixWith(capitalAccent, text)).toBe(expected)
  },
)
