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

/** What the documentation and `severities` say of a rule. */
export interface RuleDescription {
  /** Name in the documentation and in `severities`. */
  name: string
  /** Unless `severities` says otherwise. */
  severity: Severity
  /** What holds when the rule is content: a French clause, for the documentation. */
  checks: string
  /** Why it matters to a reader: a French clause, for the documentation. */
  why: string
  /** Its findings carry a `fix`. @default false */
  isFixable?: boolean
}

/** One thing checked in every page. */
export interface Rule extends RuleDescription {
  check: (page: PageFacts, context: RuleContext) => Iterable<Finding>
}

/** What remains known of a page that has not changed since the last run. */
export type PageLinks = Pick<PageFacts, 'file' | 'filePathRelative' | 'links' | 'images'>

/** A rule whose answer depends on the other pages: it runs every time, on links and images only. */
export interface LinkRule extends RuleDescription {
  check: (page: PageLinks, context: RuleContext) => Iterable<Finding>
}
