import { builtRules } from './built/built-rules.js'
import { REDIRECT_RULE } from './built/check-redirects.js'
import { styleRules } from './markdownlint/style-rules.js'
import { mediaRules } from './media/media-rules.js'
import { ENCODING, rules } from './rules/rules.js'
import type { RuleDescription } from './shared/rule.js'
import { spelling } from './spelling/spelling.js'

const encoding: RuleDescription = {
  name: ENCODING,
  severity: 'error',
  checks: 'le fichier est en UTF-8, à la ligne près',
  why: 'ailleurs, les accents deviennent des losanges',
}

const redirection: RuleDescription = {
  name: REDIRECT_RULE,
  severity: 'error',
  checks:
    'les redirections de `netlify.toml` et de `_redirects` mènent à une page publiée ; une redirection que masque un fichier publié n’est qu’un conseil',
  why: 'une ancienne adresse, dans un courriel ou un marque-page, doit encore servir',
}

/** Rules on pages and images. */
export const sourceDescriptions: readonly RuleDescription[] = [
  encoding,
  ...rules,
  ...styleRules,
  spelling,
  ...mediaRules,
]

/** Rules on the built site. */
export const builtDescriptions: readonly RuleDescription[] = [...builtRules, redirection]

/** Every rule: the one source of the documentation. */
export const ruleDescriptions: readonly RuleDescription[] = [
  ...sourceDescriptions,
  ...builtDescriptions,
]
