import { expect, test } from 'vitest'
import { tableCaption } from '../../src/rules/table-caption.js'
import { applyRule } from './check-rule.js'

test.each([
  ['| a | b |\n| - | - |\n| 1 | 2 |', '1 Ce tableau n’a pas de légende.'],
  ['| a | b |\n| - | - |\n| 1 | 2 |\n\nTexte.', '1 Ce tableau n’a pas de légende.'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(tableCaption, text, { options: { requireTableCaption: true } })).toEqual([
    expect.stringContaining(message),
  ])
})

test.each([
  '| a | b |\n| - | - |\n| 1 | 2 |\n\nTable : Les chiffres.',
  '```md\n| a | b |\n| - | - |\n```',
])('est accepté : %s', (text) => {
  expect(applyRule(tableCaption, text, { options: { requireTableCaption: true } })).toEqual([])
})

test('un site qui ne la demande pas s’en passe', () => {
  expect(applyRule(tableCaption, '| a | b |\n| - | - |\n| 1 | 2 |')).toEqual([])
})
