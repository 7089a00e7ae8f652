import type { Severity } from './problem.js'

/** One message of the panel. */
export interface PanelProblem {
  /** `docs/page.md:12`. */
  place: string
  /** Address that opens the line in a text editor. */
  href: string
  severity: Severity
  message: string
}

/** What the panel shows, by address of page from the root of the server. */
export type PanelProblems = Readonly<Record<string, readonly PanelProblem[]>>
