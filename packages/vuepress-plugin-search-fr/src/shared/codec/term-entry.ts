/** All places of a stem, by page then section. The three columns have the same length. */
export interface TermEntry {
  /** Folded words that have this stem. */
  forms: string[]
  /** Number of sections with this stem, before the cap. */
  frequency: number
  /** Entry number (page, or question of an FAQ page), in increasing order. */
  docs: number[]
  /** 0 for what belongs to the whole page (title, description, keywords), then 1, 2… */
  sections: number[]
  /** Weighted frequencies as levels. */
  levels: number[]
}
