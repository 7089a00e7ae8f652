export { createAnalyzer } from '../analysis/create-analyzer.js'
export type { Analyzer, Term } from '../analysis/create-analyzer.js'
export { createSearcher } from './create-searcher.js'
export type {
  Filters,
  SearchAnswer,
  Searcher,
  SearchOptions,
  SearchResult,
} from './create-searcher.js'
export type { Segment } from './cut-excerpt.js'
export type { LoadFile } from './open-index.js'
export type { FilterField } from './page-text.js'
export type { Alternative, Slot } from './query-plan.js'
export { SearchIndexError } from './search-index-error.js'
