import type { FieldPath, Frontmatter } from './frontmatter.js'

/** Where a value is and how it is called. */
export interface FieldContext {
  path: FieldPath
  /** Name shown to people. */
  label: string
  today: string
  frontmatter: Frontmatter
}
