import { expect, test } from 'vitest'
import { legalDate } from '../../src/rules/legal-date.js'
import { applyRule } from './check-rule.js'

test.each([
  ['La circulaire n° 6264/SG demande un plan.', '« circulaire n° 6264/SG » n’est pas daté'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(legalDate, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  'La loi n° 2016-1321 le dit.',
  'La loi n° 78-17 aussi.',
  'La circulaire n° 6264/SG du 27 avril 2021. La circulaire n° 6264/SG demande un plan.',
  'Le décret du ministre.',
])('est accepté : %s', (text) => {
  expect(applyRule(legalDate, text)).toEqual([])
})
