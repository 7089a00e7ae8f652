/** `null`: known. Otherwise the known word it is one slip away from, or an empty text. */
export type WordVerdict = string | null
