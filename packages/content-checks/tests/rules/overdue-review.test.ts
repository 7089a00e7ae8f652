import { expect, test } from 'vitest'
import { overdueReview } from '../../src/rules/overdue-review.js'
import { applyRule } from './check-rule.js'

test.each(['Texte.'])('est accepté : %s', (text) => {
  expect(
    applyRule(overdueReview, text, { header: 'relu_le: 2026-11-22\nrelire_dans: 6 mois' }),
  ).toEqual([])
})

test('une page relue trop tôt est signalée, avec la date et le geste', () => {
  const header = 'relu_le: 2026-01-31\nrelire_dans: 1 mois'
  expect(applyRule(overdueReview, 'Texte.', { header })).toEqual([
    expect.stringMatching(/avant le 28 février 2026.*relu_le: 2026-11-23/),
  ])
})
