import { expect, it } from 'vitest'
import { formatDate } from '../../src/shared/dates.js'

it.each([
  ['2026-03-01', 'fr-FR', '1er mars 2026'],
  ['2026-11-22', 'fr-FR', '22 novembre 2026'],
  ['2026-08-11', 'fr', '11 août 2026'],
  ['2026-03-01', 'en-GB', '1 March 2026'],
])('%s en « %s » s’écrit « %s »', (date, lang, expected) => {
  expect(formatDate(date, lang)).toBe(expected)
})
