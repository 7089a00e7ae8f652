import type { SearchTexts } from './search-texts.js'

/** Settings of the field and of the page. */
export interface SearchUiOptions {
  /** Suggestions shown at most. @default 8 */
  maxSuggestions?: number
  /** Texts that replace the French ones; those of `data-search-texts` go first. @default {} */
  texts?: Partial<SearchTexts>
}
