import { matches } from '../matches.js'
import type { StyleRule } from '../style-rule.js'

/** A heading is a heading, not a line in bold. */
export const boldHeading: StyleRule = {
  code: 'MD036',
  name: 'gras-en-titre',
  severity: 'warning',
  checks: 'une ligne seule en gras n’est pas un titre déguisé',
  why: 'elle manquerait au sommaire et aux lecteurs d’écran',
  isSuspect: matches(/^[ >]*(\*\*|__)[^*_\n]+\1[ ]*$/m),
  // In italics, it is most often the caption of an image; a whole sentence or a telephone number is
  // only insisted on.
  accepts: (line) => !/^[ >]*(?:\*\*|__)/.test(line) || line.length > 80 || !/\p{L}{4}/u.test(line),
  wrong: 'Cette ligne en gras tient lieu de titre.',
  remedy: 'Écrivez « ## » devant elle, ou faites-en une phrase.',
}
