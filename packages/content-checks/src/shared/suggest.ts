import { distance } from 'fastest-levenshtein'
import { fold } from './fold.js'

const sortLetters = (text: string): string => [...text].sort().join('')

/** Beyond this share of different letters, a suggestion is more puzzling than helpful. */
const MAX_DIFFERENCE = 0.34

/**
 * The candidate a person most likely meant: same letters first (case, accents, hyphens), then
 * the beginning of one, then the nearest spelling. `null` when nothing is near.
 */
export const suggest = (word: string, candidates: Iterable<string>): string | null => {
  const wanted = fold(word)
  if (wanted === '') return null
  const wantedLetters = sortLetters(wanted)
  let best: { candidate: string; score: number } | null = null
  for (const candidate of candidates) {
    if (candidate === word) continue
    const folded = fold(candidate)
    if (folded === wanted) return candidate
    const longest = Math.max(folded.length, wanted.length)
    const isBeginning =
      Math.min(folded.length, wanted.length) >= 3 &&
      (folded.startsWith(wanted) || wanted.startsWith(folded))
    // Lengths too far apart cannot be near: spares the distance on large sites.
    const gap = Math.abs(folded.length - wanted.length)
    if (!isBeginning && gap > longest * MAX_DIFFERENCE) continue
    // Two letters in the wrong order count as one slip.
    const isShuffled = gap === 0 && sortLetters(folded) === wantedLetters
    const difference = isShuffled ? 1 / longest : distance(wanted, folded) / longest
    const score = isBeginning ? Math.min(difference, MAX_DIFFERENCE) : difference
    if (score <= MAX_DIFFERENCE && (best === null || score < best.score)) {
      best = { candidate, score }
    }
  }
  return best?.candidate ?? null
}
