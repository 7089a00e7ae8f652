import type { RuleDescription } from '../shared/rule.js'

/** Redirects lead somewhere: checked once for the whole site. */
export const redirection: RuleDescription = {
  name: 'redirection',
  severity: 'error',
  checks:
    'les redirections de `netlify.toml` et de `_redirects` mènent à une page publiée ; une redirection que masque un fichier publié n’est qu’un conseil',
  why: 'une ancienne adresse, dans un courriel ou un marque-page, doit encore servir',
}
