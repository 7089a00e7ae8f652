import { expect, test } from 'vitest'
import { faqFirstSentence } from '../../src/rules/faq-first-sentence.js'
import { applyRule } from './check-rule.js'

test.each([
  ['### Qui ?\n\nVoir [le guide](a.md).', '3 La réponse ne commence pas'],
  ['### Qui ?\n\n- Elle', '3 '],
  ['### Qui ?\n\nCela dépend du cas.', '3 '],
  ['### Qui ?\n\nVous voulez savoir qui ? Elle.', '3 '],
])('est signalé : %s', (text, message) => {
  expect(applyRule(faqFirstSentence, text, { header: 'type: faq' })).toEqual([
    expect.stringContaining(message),
  ])
})

test.each(['### Qui ?\n\nElle, par la loi. Voir aussi le guide.'])('est accepté : %s', (text) => {
  expect(applyRule(faqFirstSentence, text, { header: 'type: faq' })).toEqual([])
})
