/** What a section has to be found by. Title, keywords, description: of the page. */
export type Field =
  | 'title'
  | 'keywords'
  | 'description'
  | 'heading'
  | 'parents'
  | 'phrasings'
  | 'text'
  | 'signpost'
  | 'code'

/** How the words of a field count. */
export interface FieldRule {
  name: Field
  /** Weight of a word. */
  weight: number
  /** How much a long field counts less (BM25F). */
  lengthShare: number
  /** Occurrences that count: phrasings repeat the same words. */
  maxCount: number
  /** True when the field is too important to leave function words out. */
  hasStopWords: boolean
}

const rule = (
  name: Field,
  weight: number,
  lengthShare: number,
  { maxCount = 255, hasStopWords = false } = {},
): FieldRule => ({ name, weight, lengthShare, maxCount, hasStopWords })

/** The fields of a section, in the order of their numbers. */
export const INDEX_FIELDS: readonly FieldRule[] = [
  rule('title', 8, 0.7, { hasStopWords: true }),
  rule('keywords', 1, 0.3),
  rule('description', 1.2, 0.4),
  rule('heading', 8, 0.4, { hasStopWords: true }),
  rule('parents', 1.5, 0.3),
  rule('phrasings', 1, 0.2, { maxCount: 2 }),
  rule('text', 1, 0.6),
  rule('signpost', 0.3, 0.6),
  rule('code', 0.3, 0.6),
]
