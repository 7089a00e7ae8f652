import { expect, test } from 'vitest'
import { listNumber } from '../../src/rules/list-number.js'
import { applyRule } from './check-rule.js'

test.each([
  ['1. un\n2. deux\n4. quatre', '3 Cet élément porte le numéro 4, et sera affiché avec le 3.'],
  ['- a\n\n  1. un\n  3. trois', '4 Cet élément porte le numéro 3'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(listNumber, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  '1. un\n2. deux\n3. trois',
  '1. un\n1. deux',
  '0. zéro\n1. un',
  // Le numéro de départ est gardé : la suite d’une liste coupée par du code est juste.
  '1. un\n\n```sh\nls\n```\n\n2. deux\n3. trois',
  '1. un\n   1. dedans\n   2. encore\n2. deux',
])('est accepté : %s', (text) => {
  expect(applyRule(listNumber, text)).toEqual([])
})

test('un saut se dit une fois, pas pour chaque élément qui le suit', () => {
  expect(applyRule(listNumber, '1. un\n3. trois\n4. quatre\n5. cinq')).toHaveLength(1)
})
