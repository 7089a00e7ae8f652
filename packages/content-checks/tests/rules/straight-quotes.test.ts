import { expect, test } from 'vitest'
import { straightQuotes } from '../../src/rules/straight-quotes.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([['Il dit "bonjour" en entrant.', '1 Les guillemets droits de « bonjour »']])(
  'est signalé : %s',
  (text, message) => {
    expect(applyRule(straightQuotes, text)).toEqual([expect.stringContaining(message)])
  },
)

test.each([
  'Il dit « bonjour ».',
  'Du code : `"type": "module"`.',
  'Un écran de 24" et un autre.',
  '[texte](./a.md "Titre du lien")',
  '<span title="x">y</span>',
])('est accepté : %s', (text) => {
  expect(applyRule(straightQuotes, text)).toEqual([])
})

test.each([
  ['Le mot "un" et le mot "deux".', 'Le mot « un » et le mot « deux ».'],
  ['Voir "le `code` ici".', 'Voir « le `code` ici ».'],
])('se corrige : %s', (text, expected) => {
  expect(fixWith(straightQuotes, text)).toBe(expected)
})

test('une page en anglais garde ses guillemets', () => {
  expect(applyRule(straightQuotes, 'He said "hello".', { header: 'lang: en-US' })).toEqual([])
})
