import { matches } from '../matches.js'
import type { StyleRule } from '../style-rule.js'

/** A space follows the signs of a heading. */
export const gluedHeading: StyleRule = {
  code: 'MD018',
  name: 'diese-colle',
  severity: 'warning',
  checks: 'une espace suit les dièses d’un titre',
  why: 'sans elle, ce n’est pas un titre : le lecteur verrait le dièse',
  isFixable: true,
  isSuspect: matches(/^#{1,6}[^#\s]/m),
  wrong: 'Il manque une espace entre les dièses et le titre.',
  remedy: 'Écrivez « ## Titre ».',
}
