import { expect, test } from 'vitest'
import { unknownReference } from '../../src/markdownlint/rules/unknown-reference.js'
import { applyStyleRule } from './check-style-rule.js'

test('est signalé, à sa ligne', () => {
  const { wrong, remedy } = unknownReference
  expect(applyStyleRule(unknownReference, 'Voir [le guide][absent].')).toEqual([
    `1 ${wrong} ${remedy}`,
  ])
})

test.each(['Voir [le guide][g].\n\n[g]: guide.md'])('est accepté : %s', (text) => {
  expect(applyStyleRule(unknownReference, text)).toEqual([])
})
