import type { Finding } from './problem.js'

/** Way to a value: `['sources', 0, 'adresse']`. */
export type FieldPath = readonly (string | number)[]

/** The front matter of one file, read once. */
export interface Frontmatter {
  /** `broken`: VuePress could not read it. */
  status: 'absent' | 'read' | 'broken'
  data: Readonly<Record<string, unknown>>
  /** What keeps it from being read, or makes it doubtful. */
  findings: Finding[]
  /** Place of the body in the text, in characters. */
  bodyStart: number
  /** Line of a field in the file; of its nearest ancestor when it is not written. */
  lineOf: (path: FieldPath) => number
  /** A date as it is written in the file: YAML turns 31 February into 3 March. */
  writeDate: (path: FieldPath, value: Date) => string
}
