import { expect, test } from 'vitest'
import { fakeBullet } from '../../src/rules/fake-bullet.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([
  ['• un', '1 Cette ligne commence par « • »'],
  ['Une liste :\n\n  ▪ un', '3 Cette ligne commence par « ▪ »'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(fakeBullet, text)).toEqual([expect.stringContaining(message)])
})

test.each(['- un', 'Un·e agent·e.', 'A • B', '`• un`'])('est accepté : %s', (text) => {
  expect(applyRule(fakeBullet, text)).toEqual([])
})

test('se corrige', () => {
  expect(fixWith(fakeBullet, '• un\n  •  deux')).toBe('- un\n  - deux')
})
