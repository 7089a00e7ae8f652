import type { SearchTexts } from './search-texts.js'

/** Texts of the search interface on English pages. */
export const ENGLISH_TEXTS: SearchTexts = {
  placeholder: 'Search',
  suggestions: 'Suggestions',
  answers: 'Answers',
  guides: 'Guides',
  answer: 'Answer',
  none: 'No result for “{q}”',
  one: '1 result for “{q}”',
  many: '{n} results for “{q}”',
  corrected: ', with “{to}” instead of “{from}”',
  all: 'All results',
  empty: 'Type one word or more.',
  loading: 'Searching…',
  error: 'The search failed. Check your connection, then try again.',
  retry: 'Try again',
  more: 'Show more',
  tryWith: 'Try with',
  closest: 'In the frequent questions',
  propose: 'Suggest this question',
  any: 'Any',
}
