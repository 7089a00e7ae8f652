import { findInProse } from '../shared/find-in-prose.js'
import { isFrench } from '../shared/is-french.js'
import { writeDate } from '../shared/french-date.js'
import type { Rule } from '../shared/rule.js'

const DATE = /(?<![\p{L}\p{N}/.-])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\p{L}\p{N}/-])/gu

/** Dates are written with words. */
export const numericDate: Rule = {
  name: 'date-en-chiffres',
  severity: 'warning',
  checks: 'une date s’écrit « 1er janvier 2026 », pas « 01/01/26 »',
  why: '« 03/04/26 » n’est pas le même jour pour tout le monde, et se lit mal à voix haute',
  isFixable: true,
  check: (page) => {
    if (!isFrench(page)) return []
    return findInProse(page, DATE, ({ 0: found, 1: day, 2: month, 3: year = '' }) => {
      const isWhole = year.length === 4
      const text = writeDate(
        isWhole ? Number(year) : 2000 + Number(year),
        Number(month),
        Number(day),
      )
      if (!text) return null
      return {
        wrong: `La date « ${found} » est en chiffres.`,
        remedy: `Écrivez « ${text} ».`,
        // With two digits the century is a guess.
        ...(isWhole && { replacement: text }),
      }
    })
  },
}
