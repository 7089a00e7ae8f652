import { boldHeading } from './rules/bold-heading.js'
import { emptyLink } from './rules/empty-link.js'
import { gluedHeading } from './rules/glued-heading.js'
import { listIndent } from './rules/list-indent.js'
import { looseBold } from './rules/loose-bold.js'
import { reversedLink } from './rules/reversed-link.js'
import { spaceInLink } from './rules/space-in-link.js'
import { tableCells } from './rules/table-cells.js'
import { unknownReference } from './rules/unknown-reference.js'
import type { StyleRule } from './style-rule.js'

/** What is kept of markdownlint: writing that is read otherwise than its author meant. */
export const styleRules: readonly StyleRule[] = [
  reversedLink,
  gluedHeading,
  listIndent,
  boldHeading,
  looseBold,
  spaceInLink,
  emptyLink,
  unknownReference,
  tableCells,
]
