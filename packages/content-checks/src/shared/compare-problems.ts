import type { Problem } from './problem.js'

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Order of a list of problems: by file, then line, then message. */
export const compareProblems = (a: Problem, b: Problem): number =>
  byCodePoint(a.file, b.file) || a.line - b.line || byCodePoint(a.message, b.message)
