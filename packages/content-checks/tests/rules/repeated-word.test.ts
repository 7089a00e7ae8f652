import { expect, test } from 'vitest'
import { repeatedWord } from '../../src/rules/repeated-word.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([['La page de de garde.', '« de » est écrit deux fois']])(
  'est signalé : %s',
  (text, message) => {
    expect(applyRule(repeatedWord, text)).toEqual([expect.stringContaining(message)])
  },
)

test.each([
  'Nous nous voyons.',
  'Il faut faire faire un devis.',
  'Vous vous trompez.',
  'C’est ce que le la dit.',
])('est accepté : %s', (text) => {
  expect(applyRule(repeatedWord, text)).toEqual([])
})

test.each([['La la page.', 'La page.']])('se corrige : %s', (text, expected) => {
  expect(fixWith(repeatedWord, text)).toBe(expected)
})
