import type { SearchUiOptions } from './search-field-options.js'
import { FRENCH_TEXTS, type SearchTexts } from './search-texts.js'

/** Texts of the interface: those of the page, then those of the site, then the French ones. */
export const readTexts = ({ dataset }: HTMLElement, { texts }: SearchUiOptions): SearchTexts => ({
  ...FRENCH_TEXTS,
  ...texts,
  ...(JSON.parse(dataset['searchTexts'] ?? '{}') as Partial<SearchTexts>),
})
