import { hugeFile } from '../rules/huge-file.js'
import { mergeConflict } from '../rules/merge-conflict.js'
import { linkRules, pageRules } from '../rules/rules.js'
import type { PageFacts } from './page-facts.js'
import { toProblem } from './problem.js'
import type { Finding, Problem } from './problem.js'
import type { LinkRule, PageLinks, Rule, RuleContext, RuleDescription } from './rule.js'

const run = (
  { name, severity }: RuleDescription,
  file: string,
  { options: { severities = {} } }: RuleContext,
  check: () => Iterable<Finding>,
): Problem[] => {
  const wanted = severities[name] ?? severity
  if (wanted === 'off') return []
  return [...check()].map((finding) => toProblem(finding, { file, name, severity: wanted }))
}

/** Told alone: each trips every other rule, and would be hidden by what they say. */
const BLOCKING_RULES: readonly Rule[] = [hugeFile, mergeConflict]

const blockingNames = new Set(BLOCKING_RULES.map(({ name }) => name))

/** Whether a problem keeps the rest of the page from being checked. */
export const isBlocked = (problems: readonly Problem[]): boolean =>
  problems.some(({ rule }) => blockingNames.has(rule))

/** Runs the rules that need no other page. */
export const checkAlone = (page: PageFacts, context: RuleContext): Problem[] => {
  const runRule = (rule: Rule): Problem[] =>
    run(rule, page.file, context, () => rule.check(page, context))
  for (const rule of BLOCKING_RULES) {
    const problems = runRule(rule)
    if (problems.length > 0) return problems
  }
  return pageRules.flatMap(runRule)
}

/** Runs the rules that need the other pages. */
export const checkLinks = (page: PageLinks, context: RuleContext): Problem[] =>
  linkRules.flatMap((rule: LinkRule) =>
    run(rule, page.file, context, () => rule.check(page, context)),
  )

/** Runs every rule on a page. */
export const checkPage = (page: PageFacts, context: RuleContext): Problem[] => {
  const problems = checkAlone(page, context)
  return isBlocked(problems) ? problems : [...problems, ...checkLinks(page, context)]
}
