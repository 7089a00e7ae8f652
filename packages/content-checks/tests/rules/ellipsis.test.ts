import { expect, test } from 'vitest'
import { ellipsis } from '../../src/rules/ellipsis.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([
  ['Et puis... rien.', '« … »'],
  ['Un, deux, etc...', '« etc. »'],
  ['Un, deux, etc…', '« etc. »'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(ellipsis, text)).toEqual([expect.stringContaining(message)])
})

test.each(['Un, deux, etc.', 'Et puis… rien.', 'Le chemin ../a et `...`.'])(
  'est accepté : %s',
  (text) => {
    expect(applyRule(ellipsis, text)).toEqual([])
  },
)

test.each([['Et puis... Un, etc...', 'Et puis… Un, etc.']])('se corrige : %s', (text, expected) => {
  expect(fixWith(ellipsis, text)).toBe(expected)
})
