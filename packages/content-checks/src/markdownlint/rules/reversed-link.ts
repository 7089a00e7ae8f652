import { matches } from '../matches.js'
import type { StyleRule } from '../style-rule.js'

/** Links are not written the other way round. */
export const reversedLink: StyleRule = {
  code: 'MD011',
  name: 'lien-inverse',
  severity: 'error',
  checks: 'un lien s’écrit `[texte](adresse)`, pas `(texte)[adresse]`',
  why: 'le lecteur verrait les crochets et ne pourrait pas cliquer',
  isFixable: true,
  isSuspect: matches(/\)\[[^\]^]/),
  wrong: 'Les crochets et les parenthèses de ce lien sont inversés.',
  remedy: 'Écrivez [texte](adresse).',
}
