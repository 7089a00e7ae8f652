import { expect, test } from 'vitest'
import { spaceBeforeComma } from '../../src/rules/space-before-comma.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([['Un , deux.', 'précède la virgule']])('est signalé : %s', (text, message) => {
  expect(applyRule(spaceBeforeComma, text)).toEqual([expect.stringContaining(message)])
})

test.each(['Un, deux.', 'Comme `a ,b`.'])('est accepté : %s', (text) => {
  expect(applyRule(spaceBeforeComma, text)).toEqual([])
})

test.each([['Un , deux , trois.', 'Un, deux, trois.']])('se corrige : %s', (text, expected) => {
  expect(fixWith(spaceBeforeComma, text)).toBe(expected)
})
