import { builtRules } from './built/built-rules.js'
import { redirection } from './built/redirection.js'
import { styleRules } from './markdownlint/style-rules.js'
import { mediaRules } from './media/media-rules.js'
import { encoding } from './rules/encoding.js'
import { rules } from './rules/rules.js'
import type { RuleDescription } from './shared/rule.js'
import { spelling } from './spelling/spelling.js'

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
