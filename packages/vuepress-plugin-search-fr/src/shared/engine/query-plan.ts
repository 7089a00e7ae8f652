/** One way to satisfy a word of the query: all its stems in the same section. */
export interface Alternative {
  stems: string[]
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
