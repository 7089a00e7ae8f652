import type { Rule } from '../shared/rule.js'

// « […] (source) » is a cut quotation, not a link: what is in brackets must look like an address.
const MALFORMED =
  /\[([^[\]\n]+)\](\s?)\(([^()\n]*(?:https?:|\/|#|\.(?:md|html|pdf|odt|ods|csv))[^()\n]*)\)/

/** What was meant as a link is one. */
export const malformedLink: Rule = {
  name: 'lien-mal-ecrit',
  severity: 'error',
  checks: '`[texte](mon guide.md)` et `[texte] (adresse)` : ce qui devait être un lien en est un',
  why: 'le lecteur verrait des crochets, pas un lien',
  check: function* ({ suspectTexts }) {
    for (const { text, line } of suspectTexts) {
      const [, label, space, address] = MALFORMED.exec(text) ?? []
      if (label === undefined || address === undefined || /^[….\s]+$/.test(label)) continue
      yield {
        line,
        wrong: `« ${label} » devait être un lien, mais son écriture n’est pas reconnue.`,
        remedy: space
          ? 'Supprimez l’espace entre « ] » et « ( ».'
          : `Entourez l’adresse de chevrons : (<${address.trim()}>), ou renommez le fichier sans espace.`,
      }
    }
  },
}
