import { expect, test } from 'vitest'
import { malformedLink } from '../../src/rules/malformed-link.js'
import { applyRule } from './check-rule.js'

test.each([
  ['[le guide](mon guide.md)', '1 « le guide » devait être un lien'],
  ['[le code] (https://code.gouv.fr)', 'Supprimez l’espace'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(malformedLink, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  '[le guide](<mon guide.md>)',
  '[le guide](mon-guide.md)',
  '« Une citation […] (source) »',
])('est accepté : %s', (text) => {
  expect(applyRule(malformedLink, text)).toEqual([])
})
