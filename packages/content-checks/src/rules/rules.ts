import type { Rule } from '../shared/rule.js'
import { bareUrl } from './bare-url.js'
import { container } from './container.js'
import { deadAnchor } from './dead-anchor.js'
import { deadLink } from './dead-link.js'
import { duplicateHeading } from './duplicate-heading.js'
import { emptyFile } from './empty-file.js'
import { fileName } from './file-name.js'
import { frontmatterFields } from './frontmatter-fields.js'
import { frontmatterReadable } from './frontmatter-readable.js'
import { headingLevel } from './heading-level.js'
import { imageAlternative } from './image-alternative.js'
import { linkText } from './link-text.js'
import { mainHeading } from './main-heading.js'
import { malformedLink } from './malformed-link.js'
import { mergeConflict } from './merge-conflict.js'
import { missingImage } from './missing-image.js'
import { tableCaption } from './table-caption.js'
import { title } from './title.js'

/** Name of the check of the bytes of a file, which happens before it is a page. */
export const ENCODING = 'encodage'

/** Every rule on Markdown pages, in the order of the documentation. */
export const rules: readonly Rule[] = [
  frontmatterReadable,
  title,
  frontmatterFields,
  container,
  deadLink,
  deadAnchor,
  malformedLink,
  linkText,
  bareUrl,
  missingImage,
  imageAlternative,
  mainHeading,
  headingLevel,
  duplicateHeading,
  tableCaption,
  emptyFile,
  mergeConflict,
  fileName,
]
