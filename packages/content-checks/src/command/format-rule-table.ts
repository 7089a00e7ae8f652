import type { RuleDescription } from '../shared/rule.js'

const escapeCell = (text: string): string => text.replaceAll('|', '\\|')

/** The table of the documentation, in Markdown: what each rule checks, and why. */
export const formatRuleTable = (rules: readonly RuleDescription[]): string => {
  const rows = rules.map(({ name, severity, checks, why, isFixable = false }) => {
    const kind = severity === 'error' ? 'erreur' : 'conseil'
    return `| \`${name}\` | ${escapeCell(checks)} | ${escapeCell(why)} | ${kind}${isFixable ? ' ✎' : ''} |`
  })
  return [
    '| Nom | Ce qui doit être vrai | Pourquoi | Gravité |',
    '| - | - | - | - |',
    ...rows,
  ].join('\n')
}
