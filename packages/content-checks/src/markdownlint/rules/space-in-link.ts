import { matches } from '../matches.js'
import type { StyleRule } from '../style-rule.js'

/** The text of a link neither starts nor ends with a space. */
export const spaceInLink: StyleRule = {
  code: 'MD039',
  name: 'espace-dans-le-lien',
  severity: 'warning',
  checks: 'le texte d’un lien ne commence ni ne finit par une espace',
  why: 'l’espace serait soulignée avec lui',
  isFixable: true,
  isSuspect: matches(/\[[ \t][^\]\n]{0,200}\]\(|(?<=\[[^[\]\n]{0,200})[ \t]\]\(/),
  wrong: 'Une espace est à l’intérieur des crochets de ce lien.',
  remedy: 'Sortez-la des crochets.',
}
