import type { BuiltRule } from './built-rule.js'

/** Styles and scripts are in files: a strict content security policy refuses the others. */
export const inlineCode: BuiltRule = {
  name: 'code-dans-la-page',
  severity: 'error',
  checks:
    'ni style, ni script, ni `onclick` dans les pages, sauf les scripts dont l’empreinte est permise',
  why: 'la politique de sécurité les bloquerait',
  check: function* ({ inlineStyles, inlineScripts, inlineHandlers }, _site, { allowedScripts }) {
    for (const { line, text } of inlineStyles) {
      yield {
        line,
        wrong: `Un style est écrit dans la page : ${text}.`,
        remedy: 'Placez-le dans une feuille de style.',
      }
    }
    for (const { line, text } of inlineScripts) {
      if (allowedScripts.includes(text)) continue
      yield {
        line,
        wrong: `Un script est écrit dans la page (${text}).`,
        remedy: 'Placez-le dans un fichier, ou autorisez cette empreinte.',
      }
    }
    for (const { line, text } of inlineHandlers) {
      yield {
        line,
        wrong: `Une action est écrite dans une balise : ${text}.`,
        remedy: 'Placez-la dans un script.',
      }
    }
  },
}
