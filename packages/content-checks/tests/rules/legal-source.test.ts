import { expect, test } from 'vitest'
import { legalSource } from '../../src/rules/legal-source.js'
import { applyRule } from './check-rule.js'

test.each([
  ['Selon l’article L311-1 du code.', '1 Cette page cite un texte officiel (« article L311-1 »'],
  ['La loi n° 2016-1321 l’impose.', '« loi n° 2016-1321 »'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(legalSource, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  'Aucune loi citée.',
  'L’article L311-1 ([texte](https://www.legifrance.gouv.fr/)).',
  'Un article long.',
])('est accepté : %s', (text) => {
  expect(applyRule(legalSource, text)).toEqual([])
})

test('des sources dans l’en-tête suffisent', () => {
  const header = 'sources:\n  - libelle: Code'
  expect(applyRule(legalSource, 'Selon l’article L311-1.', { header })).toEqual([])
})
