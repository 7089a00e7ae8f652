import { findInProse } from '../shared/find-in-prose.js'
import { isFrench } from '../shared/is-french.js'
import type { Rule } from '../shared/rule.js'

const CORRECT: Readonly<Record<string, string>> = {
  ère: 're',
  ere: 're',
  ème: 'e',
  eme: 'e',
  ièm: 'e',
  ième: 'e',
  ieme: 'e',
  èmes: 'es',
  emes: 'es',
  ièmes: 'es',
}

/** Ordinals are short: « 1re », « 2e ». */
export const ordinal: Rule = {
  name: 'nombre-ordinal',
  severity: 'warning',
  checks: 'un rang s’abrège « 1er », « 1re », « 2e », sans « ère » ni « ème »',
  why: 'ce sont les abréviations françaises, que le thème met en exposant',
  isFixable: true,
  check: (page) => {
    if (!isFrench(page)) return []
    const pattern = /(?<![\p{L}\p{N}])(\d+)(ère|ere|i?ème|i?eme|i?èmes|emes)(?![\p{L}\p{N}])/gu
    return findInProse(page, pattern, ({ 0: found, 1: count = '', 2: ending = '' }) => {
      const text = `${count}${CORRECT[ending] ?? 'e'}`
      return {
        wrong: `« ${found} » n’est pas l’abréviation d’un rang.`,
        remedy: `Écrivez « ${text} ».`,
        replacement: text,
      }
    })
  },
}
