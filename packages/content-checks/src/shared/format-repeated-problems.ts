import { compareProblems } from './compare-problems.js'
import { formatProblem, summarizeProblems } from './format-problems.js'
import type { Problem } from './problem.js'

/** Pages of which one problem is told, before « et n autres fichiers ». */
const MAX_PLACES = 3

/**
 * Like `formatProblems`, but what the theme repeats on every page is told for a few pages only.
 */
export const formatRepeatedProblems = (problems: readonly Problem[]): string => {
  if (problems.length === 0) return ''
  const groups = new Map<string, Problem[]>()
  for (const problem of [...problems].sort(compareProblems)) {
    const group = groups.get(problem.message)
    if (group) group.push(problem)
    else groups.set(problem.message, [problem])
  }
  const lines = [...groups.values()].flatMap((group) => {
    const shown = group.slice(0, MAX_PLACES).map((problem) => `  ${formatProblem(problem)}`)
    const rest = group.length - shown.length
    if (rest > 0) shown.push(`    … et ${rest} fois encore dans d’autres fichiers.`)
    return shown
  })
  return [`${summarizeProblems(problems)} :`, ...lines].join('\n')
}
