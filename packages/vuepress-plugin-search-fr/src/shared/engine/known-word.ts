/** A word of the site, from the list of its first letter. */
export interface KnownWord {
  /** The folded word. */
  word: string
  /** As it is mostly written, with its accents. */
  written: string
  /** log₂ of its occurrences. */
  frequency: number
}
