import type { BuiltRule } from './built-rule.js'

/** The page says its language. */
export const documentLanguage: BuiltRule = {
  name: 'langue',
  severity: 'error',
  checks: '`<html>` porte `lang`',
  why: 'une voix de synthèse lirait le français avec l’accent anglais',
  check: ({ lang }) =>
    lang
      ? []
      : [
          {
            line: 1,
            wrong: 'Cette page ne dit pas sa langue.',
            remedy: 'Ajoutez lang="fr" à la balise <html>.',
          },
        ],
}
