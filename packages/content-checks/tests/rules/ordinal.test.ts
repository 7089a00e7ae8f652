import { expect, test } from 'vitest'
import { ordinal } from '../../src/rules/ordinal.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([
  ['La 2ème fois.', 'Écrivez « 2e »'],
  ['La 1ère fois.', 'Écrivez « 1re »'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(ordinal, text)).toEqual([expect.stringContaining(message)])
})

test.each(['La 1re et la 2e, le 1er.', 'Le 3émetteur.'])('est accepté : %s', (text) => {
  expect(applyRule(ordinal, text)).toEqual([])
})

test.each([['La 1ère et la 10ème.', 'La 1re et la 10e.']])('se corrige : %s', (text, expected) => {
  expect(fixWith(ordinal, text)).toBe(expected)
})
