import { expect, test } from 'vitest'
import { headingLevel } from '../../src/rules/heading-level.js'
import { applyRule } from './check-rule.js'

test.each([
  ['## Un\n\n#### Trop bas', '3 Le titre « Trop bas » est de niveau 4'],
  ['### Trop bas', '1 Le titre « Trop bas » est de niveau 3'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(headingLevel, text)).toEqual([expect.stringContaining(message)])
})

test.each(['## Un\n\n### Deux\n\n## Trois', 'Texte.'])('est accepté : %s', (text) => {
  expect(applyRule(headingLevel, text)).toEqual([])
})
