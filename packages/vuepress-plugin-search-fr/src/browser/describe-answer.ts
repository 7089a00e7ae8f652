import type { SearchAnswer } from '../shared/engine/create-searcher.js'
import { fillText, type SearchTexts } from './search-texts.js'

/** Says how many results there are, and which words were corrected. */
export const describeAnswer = (
  q: string,
  { total: n, corrections }: SearchAnswer,
  { none, one, many, corrected }: SearchTexts,
): string =>
  fillText(n ? (n > 1 ? many : one) : none, { n, q }) +
  corrections.map((words) => fillText(corrected, words)).join('')
