import type { Rule } from 'postcss'

/** Garde les sélecteurs qui conviennent ; la règle qui n’en a plus s’ôte. */
export function filterSelectors(rule: Rule, isKept: (selector: string) => boolean): void {
  const kept = rule.selectors.filter(isKept)
  if (kept.length === 0) rule.remove()
  else if (kept.length < rule.selectors.length) rule.selectors = kept
}
