import { expect, test } from 'vitest'
import { numericDate } from '../../src/rules/numeric-date.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([
  ['Le 01/01/26.', 'Écrivez « 1er janvier 2026 »'],
  ['Le 12/03/2026.', 'Écrivez « 12 mars 2026 »'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(numericDate, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  'Le 1er janvier 2026.',
  'Un ratio 16/9, la norme 12/34.',
  'Le 45/13/2026.',
  '2026-11-22',
])('est accepté : %s', (text) => {
  expect(applyRule(numericDate, text)).toEqual([])
})

test.each([['Le 12/03/2026 et le 01/01/26.', 'Le 12 mars 2026 et le 01/01/26.']])(
  'se corrige : %s',
  (text, expected) => {
    expect(fixWith(numericDate, text)).toBe(expected)
  },
)
