import { expect, test } from 'vitest'
import { boldHeading } from '../../src/markdownlint/rules/bold-heading.js'
import { applyStyleRule } from './check-style-rule.js'

test('est signalé, à sa ligne', () => {
  const { wrong, remedy } = boldHeading
  expect(applyStyleRule(boldHeading, 'Texte.\n\n**Une partie**\n\nTexte.')).toEqual([
    `3 ${wrong} ${remedy}`,
  ])
})

test.each(['**Attention** : danger.', '*Photo : une équipe*', '**09 72 39 40 50 (7j/7)**'])(
  'est accepté : %s',
  (text) => {
    expect(applyStyleRule(boldHeading, text)).toEqual([])
  },
)
