import { expect, test } from 'vitest'
import { faqQuestion } from '../../src/rules/faq-question.js'
import { applyRule } from './check-rule.js'

test.each([['### Le télétravail\n\nOui.', '« Le télétravail » n’est pas une question']])(
  'est signalé : %s',
  (text, message) => {
    expect(applyRule(faqQuestion, text, { header: 'type: faq' })).toEqual([
      expect.stringContaining(message),
    ])
  },
)

test.each(['### Comment faire ?\n\nAinsi.', '## Une partie\n\n### Qui ?\n\nElle.'])(
  'est accepté : %s',
  (text) => {
    expect(applyRule(faqQuestion, text, { header: 'type: faq' })).toEqual([])
  },
)

test('une page ordinaire a les titres qu’elle veut', () => {
  expect(applyRule(faqQuestion, '### Le télétravail\n')).toEqual([])
})
