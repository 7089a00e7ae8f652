import { matches } from '../matches.js'
import type { StyleRule } from '../style-rule.js'

/** A link has an address. */
export const emptyLink: StyleRule = {
  code: 'MD042',
  name: 'lien-vide',
  severity: 'error',
  checks: 'un lien a une adresse',
  why: 'sans elle, cliquer ne fait rien',
  isSuspect: matches(/\]\(\s*(?:#|<>)?\s*\)/),
  wrong: 'Ce lien n’a pas d’adresse.',
  remedy: 'Écrivez-la entre les parenthèses, ou retirez les crochets.',
}
