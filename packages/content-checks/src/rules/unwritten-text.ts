import { findInProse } from '../shared/find-in-prose.js'
import type { Rule } from '../shared/rule.js'

// At the start of a line or of an item: « ce qu’il reste à écrire : » is a sentence.
const UNWRITTEN = /^[ \t>*-]*(?:À écrire|TODO|À COMPLÉTER) ?:|[Ll]orem ipsum/gmu

/** What a template asks to write is written. */
export const unwrittenText: Rule = {
  name: 'texte-a-ecrire',
  severity: 'error',
  checks: 'aucune ligne « À écrire : … » d’un modèle, « TODO : », ni faux latin ne reste',
  why: 'le lecteur croirait à une page abandonnée',
  check: (page) =>
    findInProse(page, UNWRITTEN, ({ 0: found }) => ({
      wrong: `Il reste un texte à écrire : « ${found.replace(/^[ \t>*-]+/, '')} ».`,
      remedy: 'Écrivez-le, ou supprimez cette ligne.',
    })),
}
