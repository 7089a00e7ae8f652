import { checkBuilt } from './check-built.js'
import { checkPages } from './check-pages.js'
import type { Checked } from './checked.js'
import { explainRule } from './explain-rule.js'
import { HELP } from './help.js'
import { isBuildStale } from './is-build-stale.js'
import { printReport } from './print-report.js'
import type { CliOutput } from './print-report.js'
import { readArguments } from './read-arguments.js'
import type { CommandArguments } from './read-arguments.js'
import { resolveTargets } from './resolve-targets.js'
import type { Environment } from './terminal-colours.js'

const check = async (args: CommandArguments): Promise<Checked[]> => {
  const targets = resolveTargets(args.positionals, args.values)
  const { sourceDir, distDir } = targets
  const checked: Checked[] = []
  if (sourceDir) checked.push(await checkPages(sourceDir, targets, args))
  if (distDir && sourceDir && isBuildStale(distDir, sourceDir)) {
    const note = `Le site de « ${distDir} » date d’avant vos derniers changements : il n’est pas vérifié.`
    checked.push({ problems: [], isBuilt: true, scope: [], notes: [note] })
  } else if (distDir) checked.push(checkBuilt(distDir, args))
  if (!args.values['sans-conseil']) return checked
  return checked.map(({ problems, ...rest }) => ({
    ...rest,
    problems: problems.filter(({ severity }) => severity === 'error'),
  }))
}

const explain = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Runs the command `verifier`.
 *
 * @returns its exit code: 0 without error, 1 with errors, 2 when it could not check
 */
export const runCli = async (
  args: readonly string[],
  output: CliOutput,
  environment: Environment = {},
  isTerminal = false,
): Promise<number> => {
  const start = performance.now()
  let parsed: CommandArguments
  try {
    parsed = readArguments(args, environment)
  } catch (error) {
    output.error(`${explain(error)}\n\n${HELP}`)
    return 2
  }
  const { values, format } = parsed
  if (values.aide || values.help) {
    output.log(HELP)
    return 0
  }
  if (values.regle !== undefined) {
    const { text, isKnown } = explainRule(values.regle)
    if (isKnown) output.log(text)
    else output.error(text)
    return isKnown ? 0 : 2
  }
  try {
    const checked = await check(parsed)
    const elapsedMs = performance.now() - start
    printReport(checked, { format, output, environment, isTerminal, elapsedMs })
    const problems = checked.flatMap((part) => part.problems)
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0
  } catch (error) {
    output.error(explain(error))
    return 2
  }
}
