import { formatProblems } from '../shared/format-problems.js'
import type { Problem } from '../shared/problem.js'

/** Stops a build with the list of what editors must put right. */
export class ContentError extends Error {
  override name = 'ContentError'

  constructor(readonly problems: readonly Problem[]) {
    super(formatProblems(problems))
    // VuePress prints `stack`: lines of JavaScript would bury those of the pages.
    this.stack = this.message
  }
}
