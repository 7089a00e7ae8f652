import { expect, test } from 'vitest'
import { emptyLink } from '../../src/markdownlint/rules/empty-link.js'
import { applyStyleRule } from './check-style-rule.js'

test('est signalé, à sa ligne', () => {
  const { wrong, remedy } = emptyLink
  expect(applyStyleRule(emptyLink, 'Voir [le guide]().')).toEqual([`1 ${wrong} ${remedy}`])
})

test.each(['Voir [le guide](guide.md).'])('est accepté : %s', (text) => {
  expect(applyStyleRule(emptyLink, text)).toEqual([])
})
