import { expect, test } from 'vitest'
import { duplicateHeading } from '../../src/rules/duplicate-heading.js'
import { applyRule } from './check-rule.js'

test.each([
  ['## Que faire\n\n## Que faire', '3 Le titre « Que faire » est déjà celui de la ligne'],
  ['## Un\n\n##', '3 Ce titre est vide.'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(duplicateHeading, text)).toEqual([expect.stringContaining(message)])
})

test.each(['## Un\n\n## Deux', '## Étape 1\n\n## Étape 2'])('est accepté : %s', (text) => {
  expect(applyRule(duplicateHeading, text)).toEqual([])
})
