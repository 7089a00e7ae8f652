import type { Configuration, LintError } from 'markdownlint'
import type { CheckOptions } from '../shared/check-options.js'
import { toProblem } from '../shared/problem.js'
import type { Finding, Fix, Problem } from '../shared/problem.js'
import type { StyleRule } from './style-rule.js'
import { styleRules } from './style-rules.js'

const rulesByCode = new Map<string, StyleRule>(styleRules.map((rule) => [rule.code, rule]))

const configuration: Configuration = {
  default: false,
  ...Object.fromEntries(styleRules.map(({ code, settings }) => [code, settings ?? true])),
}

const toFix = ({ fixInfo, lineNumber }: LintError): Fix | null => {
  if (!fixInfo || (fixInfo.lineNumber ?? lineNumber) !== lineNumber) return null
  const { editColumn = 1, deleteCount = 0, insertText = '' } = fixInfo
  // A count of -1 deletes the line, a line break moves those that follow: people do it better.
  if (deleteCount < 0 || insertText.includes('\n')) return null
  return { column: editColumn - 1, length: deleteCount, text: insertText }
}

const toFinding = (rule: StyleRule, error: LintError): Finding => {
  const fix = rule.isFixable ? toFix(error) : null
  const { wrong, remedy } = rule
  return { line: error.lineNumber, wrong, remedy, ...(fix && { fix }) }
}

/** Whether a text has something that markdownlint should look at. */
export const isStyleSuspect = (text: string): boolean =>
  styleRules.some(({ isSuspect }) => isSuspect(text))

/** Runs markdownlint on a page, in French. Loaded with the library: import it when needed only. */
export const createStyleChecker = async (): Promise<
  (text: string, file: string, options: CheckOptions) => Problem[]
> => {
  const { lint } = await import('markdownlint/sync')
  return (text, file, { severities = {} }) => {
    const { [file]: errors = [] } = lint({ strings: { [file]: text }, config: configuration })
    const lines = text.split('\n')
    return errors.flatMap((error) => {
      const rule = rulesByCode.get(error.ruleNames[0] ?? '')
      const severity = rule && (severities[rule.name] ?? rule.severity)
      if (!rule || !severity || severity === 'off') return []
      if (rule.accepts?.(lines[error.lineNumber - 1] ?? '')) return []
      return [toProblem(toFinding(rule, error), { file, name: rule.name, severity })]
    })
  }
}
