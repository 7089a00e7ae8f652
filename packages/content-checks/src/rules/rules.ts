import type { LinkRule, Rule } from '../shared/rule.js'
import { bareUrl } from './bare-url.js'
import { capitalAccent } from './capital-accent.js'
import { container } from './container.js'
import { deadAnchor } from './dead-anchor.js'
import { deadLink } from './dead-link.js'
import { dottedAcronym } from './dotted-acronym.js'
import { doubleSpace } from './double-space.js'
import { duplicateHeading } from './duplicate-heading.js'
import { ellipsis } from './ellipsis.js'
import { emptyFile } from './empty-file.js'
import { expiredFact } from './expired-fact.js'
import { expiredPage } from './expired-page.js'
import { externalImage } from './external-image.js'
import { fakeBullet } from './fake-bullet.js'
import { faqFirstSentence } from './faq-first-sentence.js'
import { faqLength } from './faq-length.js'
import { faqQuestion } from './faq-question.js'
import { fileName } from './file-name.js'
import { frontmatterFields } from './frontmatter-fields.js'
import { frontmatterReadable } from './frontmatter-readable.js'
import { headingLevel } from './heading-level.js'
import { headingPunctuation } from './heading-punctuation.js'
import { hugeFile } from './huge-file.js'
import { imageAlternative } from './image-alternative.js'
import { legalDate } from './legal-date.js'
import { legalSource } from './legal-source.js'
import { ligature } from './ligature.js'
import { linkText } from './link-text.js'
import { listNumber } from './list-number.js'
import { mainHeading } from './main-heading.js'
import { malformedLink } from './malformed-link.js'
import { mergeConflict } from './merge-conflict.js'
import { missingImage } from './missing-image.js'
import { numericDate } from './numeric-date.js'
import { ordinal } from './ordinal.js'
import { orphanPage } from './orphan-page.js'
import { overdueReview } from './overdue-review.js'
import { redundantAlternative } from './redundant-alternative.js'
import { repeatedWord } from './repeated-word.js'
import { spaceBeforeComma } from './space-before-comma.js'
import { straightQuotes } from './straight-quotes.js'
import { tableCaption } from './table-caption.js'
import { title } from './title.js'
import { unwrittenText } from './unwritten-text.js'

/** Rules that one page answers alone, in the order of the documentation. */
export const pageRules: readonly Rule[] = [
  frontmatterReadable,
  title,
  frontmatterFields,
  container,
  malformedLink,
  linkText,
  bareUrl,
  imageAlternative,
  redundantAlternative,
  externalImage,
  mainHeading,
  headingLevel,
  duplicateHeading,
  headingPunctuation,
  listNumber,
  fakeBullet,
  tableCaption,
  faqQuestion,
  faqLength,
  faqFirstSentence,
  legalSource,
  legalDate,
  expiredFact,
  expiredPage,
  overdueReview,
  unwrittenText,
  emptyFile,
  hugeFile,
  mergeConflict,
  fileName,
  straightQuotes,
  ellipsis,
  doubleSpace,
  spaceBeforeComma,
  capitalAccent,
  ligature,
  ordinal,
  numericDate,
  repeatedWord,
  dottedAcronym,
]

/** Rules that need to know the other pages. */
export const linkRules: readonly LinkRule[] = [deadLink, deadAnchor, missingImage, orphanPage]

/** Every rule on Markdown pages. */
export const rules: readonly (Rule | LinkRule)[] = [...pageRules, ...linkRules]
