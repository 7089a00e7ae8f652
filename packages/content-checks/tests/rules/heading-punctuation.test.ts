import { expect, test } from 'vitest'
import { headingPunctuation } from '../../src/rules/heading-punctuation.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([
  ['## Un titre.', 'finit par « . »'],
  ['## Les étapes :', 'finit par « : »'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(headingPunctuation, text)).toEqual([expect.stringContaining(message)])
})

test.each(['## Un titre', '## Comment faire ?', '## Cela continue…', '## Un, deux, etc.'])(
  'est accepté : %s',
  (text) => {
    expect(applyRule(headingPunctuation, text)).toEqual([])
  },
)

test.each([
  ['## Les étapes :', '## Les étapes'],
  ['## Titre. ##', '## Titre ##'],
])('se corrige : %s', (text, expected) => {
  expect(fixWith(headingPunctuation, text)).toBe(expected)
})
