import { expect, test } from 'vitest'
import { expiredFact } from '../../src/rules/expired-fact.js'
import { applyRule } from './check-rule.js'

test.each([
  ['Les candidatures sont possibles jusqu’au 31 mars 2026.', '« jusqu’au 31 mars 2026 » est passé'],
  ['Répondez avant le 1er février 2026.', 'est passé'],
  ['D’ici fin 2025, tous les sites seront conformes.', 'est passé'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(expiredFact, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  'Ouvert jusqu’au 31 mars 2027.',
  'Le programme a été porté jusqu’en juillet 2022.',
  'CIL avant le 25 mai 2018.',
  'Elle s’appelait DINSIC jusqu’en octobre 2019.',
])('est accepté : %s', (text) => {
  expect(applyRule(expiredFact, text)).toEqual([])
})
