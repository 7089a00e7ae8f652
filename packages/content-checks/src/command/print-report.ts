import { formatProblems, summarizeProblems } from '../shared/format-problems.js'
import { formatRepeatedProblems } from '../shared/format-repeated-problems.js'
import type { Problem } from '../shared/problem.js'
import type { Checked } from './checked.js'
import { formatGithub } from './format-github.js'
import { formatJson } from './format-json.js'
import type { OutputFormat } from './read-arguments.js'
import { chooseColours } from './terminal-colours.js'
import type { Environment } from './terminal-colours.js'

/** Where the command writes. */
export interface CliOutput {
  log: (text: string) => void
  error: (text: string) => void
}

/** How the report is written, and for whom. */
export interface ReportContext {
  format: OutputFormat
  output: CliOutput
  environment: Environment
  isTerminal: boolean
  /** Time spent, in milliseconds. */
  elapsedMs: number
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const sayFixable = (problems: readonly Problem[]): string | null => {
  const count = problems.filter(({ fix }) => fix).length
  if (count === 0) return null
  const start = count > 1 ? `${count} se corrigent tout seuls` : '1 se corrige tout seul'
  return `${start} : npm run verifier -- --corriger`
}

const printTexts = (checked: readonly Checked[], { output, ...context }: ReportContext): void => {
  const colours = chooseColours(context.environment, context.isTerminal)
  for (const { problems, isBuilt } of checked) {
    const text = isBuilt ? formatRepeatedProblems(problems) : formatProblems(problems, colours)
    if (text) output.error(`${text}\n`)
  }
}

/** Writes what was found, then one line that sums it up. */
export const printReport = (checked: readonly Checked[], context: ReportContext): void => {
  const { format, output, elapsedMs } = context
  const problems = checked.flatMap((part) => part.problems)
  if (format === 'json') {
    output.log(formatJson(problems))
    return
  }
  if (format === 'texte') printTexts(checked, context)
  else if (problems.length > 0) output.log(formatGithub(problems))
  for (const note of checked.flatMap(({ notes }) => notes)) output.log(note)
  const seconds = (elapsedMs / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })
  const scope = capitalize(checked.flatMap((part) => part.scope).join(', '))
  const verdict = problems.length === 0 ? 'tout est en ordre' : summarizeProblems(problems)
  output.log(`${scope} en ${seconds} s : ${verdict}.`)
  const fixable = sayFixable(problems)
  if (fixable) output.log(fixable)
}
