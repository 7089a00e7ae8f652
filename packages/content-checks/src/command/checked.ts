import type { Problem } from '../shared/problem.js'

/** What one part of the command found. */
export interface Checked {
  problems: Problem[]
  /** The HTML of the theme repeats its problems on every page: they are told once. */
  isBuilt: boolean
  /** « 94 pages vérifiées ». */
  scope: string[]
  /** Sentences for the person, besides the problems. */
  notes: string[]
}
