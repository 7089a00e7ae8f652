import { expect, test } from 'vitest'
import { linkText } from '../../src/rules/link-text.js'
import { applyRule } from './check-rule.js'

test.each([
  ['Voir [ici](a.md).', '1 Le texte de lien « ici » ne dit pas où il mène.'],
  ['[En savoir plus…](a.md)', 'ne dit pas où il mène'],
  ['[](a.md)', 'n’a pas de texte'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(linkText, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  'Voir [le guide](a.md).',
  '[Ici commence la mer](a.md)',
  '[![Un plan](./plan.png)](a.md)',
])('est accepté : %s', (text) => {
  expect(applyRule(linkText, text)).toEqual([])
})
