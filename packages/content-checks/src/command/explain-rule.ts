import { ruleDescriptions } from '../rule-descriptions.js'
import { suggest } from '../shared/suggest.js'

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a rule checks and why, for the terminal. */
export const explainRule = (name: string): { text: string; isKnown: boolean } => {
  const rule = ruleDescriptions.find((description) => description.name === name)
  if (!rule) {
    const nearest = suggest(
      name,
      ruleDescriptions.map((description) => description.name),
    )
    const proposal = nearest ? ` Écrivez « ${nearest} ».` : ''
    return { text: `La règle « ${name} » n’existe pas.${proposal}`, isKnown: false }
  }
  const lines = [
    `${rule.name} (${rule.severity === 'error' ? 'erreur' : 'conseil'})`,
    `  ${capitalize(rule.checks)}.`,
    `  Pourquoi : ${rule.why}.`,
    rule.isFixable && '  « verifier --corriger » sait le faire.',
  ]
  return { text: lines.filter(Boolean).join('\n'), isKnown: true }
}
