import { matches } from '../matches.js'
import type { StyleRule } from '../style-rule.js'

/** Items of a list are aligned. */
export const listIndent: StyleRule = {
  code: 'MD005',
  name: 'liste-decalee',
  severity: 'warning',
  checks: 'les éléments d’une liste sont alignés entre eux',
  why: 'un décalage d’une espace en fait une liste dans la liste, ou l’en sort',
  isSuspect: matches(/^(?: {2})* [-*+] /m),
  wrong: 'Cet élément de liste n’est pas aligné avec les autres.',
  remedy: 'Mettez devant lui autant d’espaces que devant ses voisins.',
}
