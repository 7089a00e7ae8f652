import type { Rule } from '../shared/rule.js'

// A link gone wrong has its own rule.
const ADDRESS = /(?<!\]\s?\(\s*)(?:https?:\/\/[^\s<>()«»]+|\bwww\.[^\s<>()«»]+)/i

/** Addresses hide behind words: a screen reader spells them out. */
export const bareUrl: Rule = {
  name: 'adresse-nue',
  severity: 'warning',
  checks: 'une adresse ne sert pas de texte',
  why: 'lue à voix haute lettre par lettre, elle ne dit pas où elle mène',
  check: function* ({ links, suspectTexts }) {
    const remedy = 'Écrivez [texte qui dit où mène le lien](adresse).'
    for (const { text, line } of links) {
      if (!/^(?:https?:\/\/|www\.)\S*$/i.test(text)) continue
      yield { line, wrong: `Le texte du lien est une adresse : « ${text} ».`, remedy }
    }
    for (const { text, line } of suspectTexts) {
      const [address] = ADDRESS.exec(text) ?? []
      const shown = address?.replace(/[.,;:!?…]+$/, '')
      if (shown) yield { line, wrong: `L’adresse « ${shown} » n’est pas un lien.`, remedy }
    }
  },
}
