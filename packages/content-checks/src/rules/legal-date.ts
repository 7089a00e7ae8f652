import { findInProse } from '../shared/find-in-prose.js'
import { isFrench } from '../shared/is-french.js'
import type { Rule } from '../shared/rule.js'

const REFERENCE =
  /(?<![\p{L}])(loi|décret|ordonnance|circulaire|arrêté) n° ?([\p{L}\d][\p{L}\d./-]*)(?=(.{0,60}))/giu
const YEAR = /\b(?:1[789]|20)\d\d\b/
// « loi n° 78-17 », « 51-711 »: the year has two digits.
const SHORT_YEAR = /^\d\d-\d/

/** Official texts have a date. */
export const legalDate: Rule = {
  name: 'loi-sans-date',
  severity: 'warning',
  checks: 'un texte cité par son numéro est daté au moins une fois dans la page',
  why: 'la date dit si la règle est encore celle d’aujourd’hui, et aide à retrouver le texte',
  check: function* (page) {
    if (!isFrench(page)) return
    let whole: string | undefined
    const told = new Set<string>()
    yield* findInProse(page, REFERENCE, ({ 1: kind = '', 2: written = '', 3: rest = '' }) => {
      const number = written.replace(/[.,;]+$/, '')
      if (YEAR.test(number) || SHORT_YEAR.test(number) || YEAR.test(rest)) return null
      whole ??= page.lines.join('\n')
      if (told.has(number) || isDatedElsewhere(whole, number)) return null
      told.add(number)
      return {
        wrong: `Le texte « ${kind.toLowerCase()} n° ${number} » n’est pas daté.`,
        remedy: `Écrivez sa date : « ${kind.toLowerCase()} n° ${number} du 27 avril 2021 », par exemple.`,
      }
    })
  },
}

const isDatedElsewhere = (text: string, number: string): boolean => {
  for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + 1)) {
    if (YEAR.test(text.slice(at, at + 80))) return true
  }
  return false
}
