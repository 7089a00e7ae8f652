import type { CheckOptions } from '../shared/check-options.js'
import type { Finding } from '../shared/problem.js'
import type { RuleDescription } from '../shared/rule.js'
import type { MediaFacts } from './media-facts.js'

/** One thing checked in every image. Findings have line 1: images have none. */
export interface MediaRule extends RuleDescription {
  check: (media: MediaFacts, options: CheckOptions) => Iterable<Finding>
}
