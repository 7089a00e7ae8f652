import { createMarkdown } from 'vuepress/markdown'
import { fixText } from '../../src/command/apply-fixes.js'
import type { CheckOptions } from '../../src/shared/check-options.js'
import { toProblem } from '../../src/shared/problem.js'
import { readPage } from '../../src/shared/read-page.js'
import type { Rule } from '../../src/shared/rule.js'

const markdown = createMarkdown()

interface RuleCase {
  /** Champs de l’en-tête, un par ligne. */
  header?: string
  options?: CheckOptions
  file?: string
}

const read = (
  rule: Rule,
  body: string,
  { header = '', options = {}, file = 'page.md' }: RuleCase,
) => {
  const text = `---\ntitle: Page\n${header && `${header}\n`}---\n${body}\n`
  const page = readPage(text, { file: `docs/${file}`, filePathRelative: file }, markdown)
  const findings = [...rule.check(page, { options, site: null, today: '2026-11-23' })]
  return { text, findings, bodyLine: page.bodyLine }
}

/** Ce qu’une règle dit d’une page : « 1 message », les lignes comptées depuis le corps. */
export const applyRule = (rule: Rule, body: string, ruleCase: RuleCase = {}): string[] => {
  const { findings, bodyLine } = read(rule, body, ruleCase)
  return findings.map(({ line, wrong, remedy }) => `${line - bodyLine + 1} ${wrong} ${remedy}`)
}

/** Le corps de la page une fois corrigé par la règle. */
export const fixWith = (rule: Rule, body: string, ruleCase: RuleCase = {}): string => {
  const { text, findings } = read(rule, body, ruleCase)
  const problems = findings.map((finding) =>
    toProblem(finding, { file: 'docs/page.md', name: rule.name, severity: rule.severity }),
  )
  return fixText(text, problems).text.split('---\n').slice(2).join('---\n').replace(/\n$/, '')
}
