import type { BuiltRule } from './built-rule.js'
import { documentLanguage } from './document-language.js'
import { documentTitle } from './document-title.js'
import { externalRequests } from './external-requests.js'
import { injectedSvg } from './injected-svg.js'
import { inlineCode } from './inline-code.js'
import { internalAddresses } from './internal-addresses.js'
import { uniqueIds } from './unique-ids.js'

/** Every rule on published pages, in the order of the documentation. */
export const builtRules: readonly BuiltRule[] = [
  internalAddresses,
  uniqueIds,
  documentTitle,
  documentLanguage,
  externalRequests,
  inlineCode,
  injectedSvg,
]
