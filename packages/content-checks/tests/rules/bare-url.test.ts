import { expect, test } from 'vitest'
import { bareUrl } from '../../src/rules/bare-url.js'
import { applyRule } from './check-rule.js'

test.each([
  ['Voir https://code.gouv.fr.', '1 L’adresse « https://code.gouv.fr » n’est pas un lien.'],
  ['[www.data.gouv.fr](https://www.data.gouv.fr)', 'Le texte du lien est une adresse'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(bareUrl, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  'Voir [le code public](https://code.gouv.fr).',
  'Le service data.gouv.fr.',
  '`https://exemple.fr`',
  '{% embed url="https://exemple.fr" %}',
])('est accepté : %s', (text) => {
  expect(applyRule(bareUrl, text)).toEqual([])
})
