import type { Analyzer } from '../shared/analysis/create-analyzer.js'
import type { Acronym } from './find-acronyms.js'

/** Longest term the search looks up in a query. */
const MAX_WORDS = 7

/**
 * Stems of a term, without function words unless it has nothing else. Nothing for a term that its
 * function words make: « travailler de chez moi » is not « travailler », nor « N+1 » the number 1.
 */
const toTerm = (analyzer: Analyzer, text: string): string => {
  const terms = analyzer.analyze(text)
  const meaningful = terms.filter(({ isStop }) => !isStop)
  const stems = (meaningful.length ? meaningful : terms).map(({ stem }) => stem)
  const lost = terms.length - stems.length
  const isOther = stems.length === 1 && (lost > 1 || (lost === 1 && /^\d+$/.test(stems[0]!)))
  return isOther ? '' : stems.join(' ')
}

/**
 * Merges declared groups and found acronyms into groups of stems. The expansions of one acronym
 * make one group.
 */
export const collectSynonyms = (
  analyzer: Analyzer,
  groups: readonly string[][],
  acronyms: readonly Acronym[],
): string[][] => {
  const byAcronym = new Map<string, Set<string>>()
  for (const [short, expansion] of acronyms) {
    const terms = byAcronym.get(short) ?? new Set([short])
    byAcronym.set(short, terms.add(expansion))
  }
  const merged = new Map<string, string[]>()
  for (const group of [...groups, ...byAcronym.values()]) {
    const terms = [...new Set([...group].map((text) => toTerm(analyzer, text)))].filter(
      (term) => term && term.split(' ').length <= MAX_WORDS,
    )
    if (terms.length > 1) merged.set(terms.toSorted().join('|'), terms)
  }
  return [...merged.values()]
}
