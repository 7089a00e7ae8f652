import { MASK } from './read-prose.js'

/** Counts the words of a text where only sentences are left. */
export const countWords = (text: string): number =>
  text.replaceAll(MASK, ' ').match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0
