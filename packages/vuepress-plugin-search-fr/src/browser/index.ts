export { enhanceSearchField } from './enhance-search-field.js'
export { enhanceSearchPage } from './enhance-search-page.js'
export type { SearchUiOptions } from './search-field-options.js'
export type { SearchTexts } from './search-texts.js'
