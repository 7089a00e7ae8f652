import type { BuiltRule } from './built-rule.js'

/** The page has a `<title>`. */
export const documentTitle: BuiltRule = {
  name: 'titre-de-document',
  severity: 'error',
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
