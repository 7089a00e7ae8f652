import type { Finding } from '../shared/problem.js'
import type { RuleDescription } from '../shared/rule.js'
import type { BuiltPage } from './built-page.js'
import type { BuiltSite } from './built-site.js'

/** What the person who checks allows. */
export interface BuiltAllowances {
  /**
   * SHA-256 of the scripts that may be written in the pages: `sha256-…`. Those of the content
   * security policy in `netlify.toml` or `_headers` are added.
   */
  allowedScripts: readonly string[]
  /** Other sites that may be called: `https://stats.example.fr`. */
  allowedOrigins: readonly string[]
}

/** One thing checked in every published page. */
export interface BuiltRule extends RuleDescription {
  check: (page: BuiltPage, site: BuiltSite, allowances: BuiltAllowances) => Iterable<Finding>
}
