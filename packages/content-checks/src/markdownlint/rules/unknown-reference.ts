import { matches } from '../matches.js'
import type { StyleRule } from '../style-rule.js'

/** A link by name has its address in the page. */
export const unknownReference: StyleRule = {
  code: 'MD052',
  name: 'reference-inconnue',
  severity: 'warning',
  checks: '`[texte][nom]` a une ligne `[nom]: adresse` dans la page',
  why: 'sinon le lecteur voit les crochets',
  isSuspect: matches(/\]\[[^\]\n]{0,200}\]/),
  wrong: 'Ce lien renvoie à un nom qui n’est pas défini dans la page.',
  remedy: 'Écrivez [texte](adresse).',
}
