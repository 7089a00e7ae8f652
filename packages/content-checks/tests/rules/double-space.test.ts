import { expect, test } from 'vitest'
import { doubleSpace } from '../../src/rules/double-space.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([['Une  phrase.', 'Il y a 2 espaces de suite après « Une »']])(
  'est signalé : %s',
  (text, message) => {
    expect(applyRule(doubleSpace, text)).toEqual([expect.stringContaining(message)])
  },
)

test.each([
  'Une phrase. Une autre.',
  '| a  | b   |\n| -- | --- |\n| un  | deux |',
  'Une fin de ligne  \navec un retour.',
])('est accepté : %s', (text) => {
  expect(applyRule(doubleSpace, text)).toEqual([])
})

test.each([['Une  phrase,   deux.', 'Une phrase, deux.']])('se corrige : %s', (text, expected) => {
  expect(fixWith(doubleSpace, text)).toBe(expected)
})
