import { mergeConflict } from '../rules/merge-conflict.js'
import { rules } from '../rules/rules.js'
import type { PageFacts } from './page-facts.js'
import { toProblem } from './problem.js'
import type { Problem } from './problem.js'
import type { Rule, RuleContext } from './rule.js'

/** Runs every rule on a page. */
export const checkPage = (page: PageFacts, context: RuleContext): Problem[] => {
  const { severities = {} } = context.options
  const run = (rule: Rule): Problem[] => {
    const severity = severities[rule.name] ?? rule.severity
    if (severity === 'off') return []
    const described = { file: page.file, name: rule.name, severity }
    return [...rule.check(page, context)].map((finding) => toProblem(finding, described))
  }
  // Two versions mixed in one file trip every other rule: they would hide what is wrong.
  const conflicts = run(mergeConflict)
  return conflicts.length > 0 ? conflicts : rules.flatMap(run)
}
