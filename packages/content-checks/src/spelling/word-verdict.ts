/** `null`: known. Otherwise the known word it is near to, if any. */
export type WordVerdict = null | {
  /** A word to propose; empty when none is near. */
  near: string
  /** The slip is one that fingers make: the word is surely wrong, not only unknown. */
  isSlip: boolean
}
