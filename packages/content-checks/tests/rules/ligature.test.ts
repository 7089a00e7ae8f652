import { expect, test } from 'vitest'
import { ligature } from '../../src/rules/ligature.js'
import { applyRule, fixWith } from './check-rule.js'

test.each([['Au coeur du sujet.', 'Écrivez « cœur »']])('est signalé : %s', (text, message) => {
  expect(applyRule(ligature, text)).toEqual([expect.stringContaining(message)])
})

test.each(['Le cœur de l’œuvre.', 'Moelle, coefficient, coexister, poêle.', 'Noé et Noel.'])(
  'est accepté : %s',
  (text) => {
    expect(applyRule(ligature, text)).toEqual([])
  },
)

test.each([['Mettre en oeuvre et Oeuvrer.', 'Mettre en œuvre et Œuvrer.']])(
  'se corrige : %s',
  (text, expected) => {
    expect(fixWith(ligature, text)).toBe(expected)
  },
)
