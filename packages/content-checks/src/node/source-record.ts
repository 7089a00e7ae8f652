import type { ImageFact, LinkFact } from '../shared/page-facts.js'
import type { Problem } from '../shared/problem.js'

/** What is kept of a page from one run to the next: all that its text alone decides. */
export interface SourceRecord {
  /** Fingerprint of the text. */
  hash: string
  /** Path shown to people. */
  file: string
  filePathRelative: string
  /** Problems that do not depend on other pages. */
  problems: Problem[]
  /** Links and images are not looked at: something worse is wrong. */
  isBlocked: boolean
  links: LinkFact[]
  images: ImageFact[]
  anchors: string[]
  permalink: string | null
  /** Former addresses of the page, from the root of the site. */
  oldAddresses: string[]
}
