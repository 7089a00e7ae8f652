import { fixText } from '../../src/command/apply-fixes.js'
import { createStyleChecker } from '../../src/markdownlint/check-style.js'
import type { StyleRule } from '../../src/markdownlint/style-rule.js'
import type { Problem } from '../../src/shared/problem.js'

const HEADER = '---\ntitle: Page\n---\n\n'
const HEADER_LINES = HEADER.split('\n').length - 1

const check = await createStyleChecker()

const read = ({ name, isSuspect }: StyleRule, text: string): Problem[] =>
  // markdownlint ne lit que les pages suspectes : une faute qui n’éveille pas de soupçon est perdue.
  isSuspect(text) ? check(text, 'docs/page.md', {}).filter(({ rule }) => rule === name) : []

/** Ce qu’une règle de style dit d’une page : « 1 message », les lignes comptées depuis le corps. */
export const applyStyleRule = (rule: StyleRule, body: string): string[] =>
  read(rule, `${HEADER}${body}\n`).map(({ line, message }) => `${line - HEADER_LINES} ${message}`)

/** Le corps de la page une fois corrigé par la règle. */
export const fixWithStyleRule = (rule: StyleRule, body: string): string => {
  const text = `${HEADER}${body}\n`
  return fixText(text, read(rule, text)).text.slice(HEADER.length).replace(/\n$/, '')
}
