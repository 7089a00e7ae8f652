import { compareProblems } from './compare-problems.js'
import type { Problem } from './problem.js'

/** What colours a text; the identity by default, so that the pure function writes plain text. */
export interface Colours {
  file: (text: string) => string
  error: (text: string) => string
  warning: (text: string) => string
}

const PLAIN: Colours = { file: String, error: String, warning: String }

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count > 1 ? many : one}`

/** « 3 erreurs à corriger dans 2 fichiers », « 1 conseil dans 1 fichier ». */
export const summarizeProblems = (problems: readonly Problem[]): string => {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.length - errors.length
  const files = new Set(problems.map(({ file }) => file)).size
  const parts = [
    errors.length > 0 && `${plural(errors.length, 'erreur', 'erreurs')} à corriger`,
    warnings > 0 && plural(warnings, 'conseil', 'conseils'),
  ].filter((part) => part !== false)
  return `${parts.join(' et ')} dans ${plural(files, 'fichier', 'fichiers')}`
}

/** `docs/page.md:12 — Ce qui ne va pas. Ce qu’il faut faire.` */
export const formatProblem = (problem: Problem, colours: Colours = PLAIN): string => {
  const paint = problem.severity === 'error' ? colours.error : colours.warning
  const mark = problem.severity === 'error' ? '' : '(conseil) '
  return `${colours.file(`${problem.file}:${problem.line}`)} ${paint('—')} ${mark}${problem.message}`
}

/** The count first, then one line per problem sorted by file and line; empty without problem. */
export const formatProblems = (problems: readonly Problem[], colours: Colours = PLAIN): string => {
  if (problems.length === 0) return ''
  const hasError = problems.some(({ severity }) => severity === 'error')
  const title = (hasError ? colours.error : colours.warning)(summarizeProblems(problems))
  const lines = [...problems]
    .sort(compareProblems)
    .map((problem) => `  ${formatProblem(problem, colours)}`)
  return [`${title} :`, ...lines].join('\n')
}
