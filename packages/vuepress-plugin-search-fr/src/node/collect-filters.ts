import type { FilterField } from '../shared/engine/page-text.js'

/** Properties the results can be filtered by, in the order they are shown. */
export const FILTER_NAMES = ['type', 'public', 'moment', 'rubrique'] as const

/** A page for everyone answers every choice. */
const EVERYONE = 'tous'

const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/**
 * Turns the values of each result into numbered choices; a property with a single choice is
 * useless and left out.
 *
 * @param docs values of each result, by property
 * @param labels name shown for a value, by property
 */
export const collectFilters = (
  docs: readonly Record<string, string[]>[],
  labels: Record<string, Map<string, string>> = {},
): FilterField[] =>
  FILTER_NAMES.flatMap((name) => {
    const toLabel = (value: string): string =>
      labels[name]?.get(value) ??
      value.slice(0, 1).toUpperCase() + value.slice(1).replace(/-/g, ' ')
    const values = [...new Set(docs.flatMap((doc) => doc[name] ?? []))]
      .filter((value) => value !== EVERYONE)
      .map((value): [string, string] => [value, toLabel(value)])
      .sort((a, b) => a[1].localeCompare(b[1], 'fr'))
    if (values.length < 2) return []
    const numbers = new Map(values.map(([value], number) => [value, number]))
    const readNumbers = (found: string[] = []): number[] =>
      found.includes(EVERYONE) ? [...numbers.values()] : found.map((value) => numbers.get(value)!)
    return [
      { name, label: capitalize(name), values, docs: docs.map((doc) => readNumbers(doc[name])) },
    ]
  })
