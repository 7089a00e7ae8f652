import type { CheckOptions } from './check-options.js'
import type { PageFacts } from './page-facts.js'
import type { Finding, Severity } from './problem.js'
import type { SiteIndex } from './site-index.js'

/** What rules know besides the page. */
export interface RuleContext {
  options: CheckOptions
  /** `null` when one text is checked outside any site: links are then left alone. */
  site: SiteIndex | null
  /** Date of the day, `AAAA-MM-JJ`. */
  today: string
}

/** One thing checked in every page. */
export interface Rule {
  /** Name in the documentation and in `severities`. */
  name: string
  /** Unless `severities` says otherwise. */
  severity: Severity
  check: (page: PageFacts, context: RuleContext) => Iterable<Finding>
}
