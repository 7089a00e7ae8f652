import { expect, test } from 'vitest'
import { spaceInLink } from '../../src/markdownlint/rules/space-in-link.js'
import { applyStyleRule, fixWithStyleRule } from './check-style-rule.js'

test('est signalé, à sa ligne', () => {
  const { wrong, remedy } = spaceInLink
  expect(applyStyleRule(spaceInLink, 'Voir [ le guide](guide.md).')).toEqual([
    `1 ${wrong} ${remedy}`,
  ])
})

test.each(['Voir [le guide](guide.md).', '- [ ] à faire'])('est accepté : %s', (text) => {
  expect(applyStyleRule(spaceInLink, text)).toEqual([])
})

test('se corrige', () => {
  expect(fixWithStyleRule(spaceInLink, 'Voir [ le guide](guide.md).')).toBe(
    'Voir [le guide](guide.md).',
  )
})
