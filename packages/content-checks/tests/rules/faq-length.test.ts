import { expect, test } from 'vitest'
import { faqLength } from '../../src/rules/faq-length.js'
import { applyRule } from './check-rule.js'

test.each([
  ['### Qui ?\n\nElle.', '1 La réponse compte 1 mots. Visez de 60 à 150'],
  [
    '### Qui ?\n\nmot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot ',
    'renvoyez à un guide',
  ],
  ['### Qui ?\n\n## Suite', 'n’a pas de réponse'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(faqLength, text, { header: 'type: faq' })).toEqual([
    expect.stringContaining(message),
  ])
})

test.each([
  '### Qui ?\n\nmot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot ',
])('est accepté : %s', (text) => {
  expect(applyRule(faqLength, text, { header: 'type: faq' })).toEqual([])
})
