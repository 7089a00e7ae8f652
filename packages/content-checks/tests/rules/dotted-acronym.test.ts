import { expect, test } from 'vitest'
import { dottedAcronym } from '../../src/rules/dotted-acronym.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([['La C.N.I.L. a répondu.', 'Écrivez « CNIL »']])('est signalé : %s', (text, message) => {
  expect(applyRule(dottedAcronym, text)).toEqual([expect.stringContaining(message)])
})

test.each(['La CNIL.', 'M. A. Martin et J. B. Dupont.'])('est accepté : %s', (text) => {
  expect(applyRule(dottedAcronym, text)).toEqual([])
})

test.each([
  ['La C.N.I.L. a répondu.', 'La CNIL a répondu.'],
  ['Voir la C.N.I.L.', 'Voir la C.N.I.L.'],
])('se corrige : %s', (text, expected) => {
  expect(fixWith(dottedAcronym, text)).toBe(expected)
})
