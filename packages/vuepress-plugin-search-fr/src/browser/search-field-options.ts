import type { SearchTexts } from './search-texts.js'

/** Settings of the field and of the page. */
export interface SearchUiOptions {
  /** Suggestions shown at most. @default 8 */
  maxSuggestions?: number
  /** Keys that move to the field; `ctrl+k` is Ctrl+K or ⌘K. @default ['/', 'ctrl+k'] */
  hotKeys?: readonly string[]
  /** Texts that replace the French ones. @default {} */
  texts?: Partial<SearchTexts>
}
