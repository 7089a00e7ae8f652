import { expect, test } from 'vitest'
import { expiredPage } from '../../src/rules/expired-page.js'
import { applyRule } from './check-rule.js'

test.each(['Texte.'])('est accepté : %s', (text) => {
  expect(applyRule(expiredPage, text, { header: 'expire_le: 2026-12-31' })).toEqual([])
})

test('une page provisoire dont la date est passée est signalée', () => {
  expect(applyRule(expiredPage, 'Texte.', { header: 'expire_le: 2026-11-01' })).toEqual([
    expect.stringContaining('plus valable depuis le 1er novembre 2026'),
  ])
})
