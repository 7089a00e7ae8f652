import type { BuiltRule } from './built-rule.js'

/** The page has a `<title>`. */
export const documentTitle: BuiltRule = {
  name: 'titre-de-document',
  severity: 'error',
  checks: 'la page a un `<title>`',
  why: 'c’est le nom de la page dans l’onglet et l’historique',
  check: ({ title }) =>
    title
      ? []
      : [
          {
            line: 1,
            wrong: 'Cette page n’a pas de balise <title> remplie.',
            remedy: 'Donnez un titre à la page.',
          },
        ],
}
