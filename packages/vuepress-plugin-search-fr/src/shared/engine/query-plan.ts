/** One way to satisfy a word of the query. */
export interface Alternative {
  /** Stem, or stems in a row separated by spaces: what the index is keyed by. */
  term: string
  /** 1 for the word itself, less for the others. */
  weight: number
  kind: 'exact' | 'prefix' | 'typo' | 'synonym'
  /** What the alternative stands for, for explanations. */
  label: string
}

/** One word of the query. */
export interface Slot {
  /** The folded word. */
  word: string
  /** Stem of the word or of its best correction. */
  stem: string
  alternatives: Alternative[]
}
