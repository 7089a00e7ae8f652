import { editDistance } from '../analysis/edit-distance.js'
import type { KnownWord } from './known-word.js'
import type { IndexReader } from './open-index.js'
import type { Alternative } from './query-plan.js'

/** Corrections kept, all within half a step of the nearest. */
const MAX_CORRECTIONS = 6
/** Weight of a correction at no distance, and what each half step takes away. */
const WEIGHT = 0.95
const WEIGHT_STEP = 0.15

/** Distance allowed, by length of the typed word: short words have too many neighbours. */
const allowedDistance = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** Known words near a folded word, the nearest then the most frequent first. */
export const findNearWords = async (
  index: IndexReader,
  word: string,
  limit: number,
  isPrefix = false,
): Promise<(KnownWord & { distance: number })[]> => {
  // The second letter's list is for a first letter left out, or swapped with the second.
  for (const start of [word, word.slice(1)]) {
    const near = (await index.readLetter(start))
      .map((known) => ({ ...known, distance: editDistance(word, known.word, limit, isPrefix) }))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency)
    if (near.length) return near
  }
  return []
}

/** Corrects an unknown word. A word being typed is also compared with beginnings of words. */
export const correctWord = async (
  index: IndexReader,
  word: string,
  isTyped: boolean,
): Promise<Alternative[]> => {
  const limit = allowedDistance(word.length)
  if (!limit) return []
  let near = await findNearWords(index, word, limit)
  if (!near.length && isTyped) near = await findNearWords(index, word, limit, true)
  const nearest = near[0]?.distance ?? 0
  const found = new Map<string, Alternative>()
  for (const { written, stem, distance } of near)
    if (distance <= nearest + 0.5 && found.size < MAX_CORRECTIONS && !found.has(stem))
      found.set(stem, {
        stems: [stem],
        weight: WEIGHT - WEIGHT_STEP * 2 * distance,
        kind: 'typo',
        label: written,
      })
  return [...found.values()]
}
