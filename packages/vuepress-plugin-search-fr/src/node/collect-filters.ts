import type { FilterField } from '../shared/engine/page-text.js'
import { primaryLanguage } from '../shared/language-folder.js'

/** Properties the results can be filtered by, in the order they are shown. */
export const FILTER_NAMES = ['type', 'public', 'moment', 'rubrique'] as const

/** A page for everyone answers every choice. */
const EVERYONE = 'tous'

/** Names shown, and the one of the questions. */
const LABELS = {
  fr: {
    type: 'Type',
    public: 'Public',
    moment: 'Moment',
    rubrique: 'Rubrique',
    faq: 'Questions fréquentes',
  },
  en: { type: 'Type', public: 'Audience', moment: 'Stage', rubrique: 'Section', faq: 'Questions' },
}

const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/**
 * Turns the values of each result into numbered choices; a property with a single choice is
 * useless and left out.
 *
 * @param docs values of each result, by property
 * @param folders title of each first folder of the addresses
 */
export const collectFilters = (
  docs: readonly Record<string, string[]>[],
  lang: string,
  folders: ReadonlyMap<string, string> = new Map(),
): FilterField[] => {
  const labels = LABELS[primaryLanguage(lang) === 'en' ? 'en' : 'fr']
  const toLabel = (name: string, value: string): string =>
    (name === 'rubrique' ? folders.get(value) : value === 'faq' ? labels.faq : undefined) ??
    capitalize(value.replace(/-/g, ' '))
  return FILTER_NAMES.flatMap((name) => {
    const values = [...new Set(docs.flatMap((doc) => doc[name] ?? []))]
      .filter((value) => value !== EVERYONE)
      .map((value): [string, string] => [value, toLabel(name, value)])
      .sort((a, b) => a[1].localeCompare(b[1], lang))
    if (values.length < 2) return []
    const numbers = new Map(values.map(([value], number) => [value, number]))
    const readNumbers = (found: string[] = []): number[] =>
      found.includes(EVERYONE) ? [...numbers.values()] : found.map((value) => numbers.get(value)!)
    return [{ name, label: labels[name], values, docs: docs.map((doc) => readNumbers(doc[name])) }]
  })
}
