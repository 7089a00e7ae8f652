import { expect, test } from 'vitest'
import { listNumber } from '../../src/markdownlint/rules/list-number.js'
import { applyStyleRule, fixWithStyleRule } from './check-style-rule.js'

test('est signalé, à sa ligne', () => {
  const { wrong, remedy } = listNumber
  expect(applyStyleRule(listNumber, '1. un\n2. deux\n4. quatre')).toEqual([`3 ${wrong} ${remedy}`])
})

test.each(['1. un\n2. deux\n3. trois', '1. un\n1. deux'])('est accepté : %s', (text) => {
  expect(applyStyleRule(listNumber, text)).toEqual([])
})

test('se corrige', () => {
  expect(fixWithStyleRule(listNumber, '1. un\n2. deux\n4. quatre')).toBe(
    '1. un\n2. deux\n3. quatre',
  )
})
