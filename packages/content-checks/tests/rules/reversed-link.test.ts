import { expect, test } from 'vitest'
import { reversedLink } from '../../src/markdownlint/rules/reversed-link.js'
import { applyStyleRule, fixWithStyleRule } from './check-style-rule.js'

test('est signalé, à sa ligne', () => {
  const { wrong, remedy } = reversedLink
  expect(applyStyleRule(reversedLink, 'Voir (le guide)[guide.md].')).toEqual([
    `1 ${wrong} ${remedy}`,
  ])
})

test.each(['Voir [le guide](guide.md).', 'Fin (oui)[^1].\n\n[^1]: Note.'])(
  'est accepté : %s',
  (text) => {
    expect(applyStyleRule(reversedLink, text)).toEqual([])
  },
)

test('se corrige', () => {
  expect(fixWithStyleRule(reversedLink, 'Voir (le guide)[guide.md].')).toBe(
    'Voir [le guide](guide.md).',
  )
})
