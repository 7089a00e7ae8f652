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

/** A word as it sounds: « proxmocks » and « proxmox » sound the same. */
const spellSound = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck?(?![ehiy])|qu/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/y/g, 'i')

/** Known words near a folded word, the nearest then the most frequent first. */
export const findNearWords = async (
  index: IndexReader,
  word: string,
  limit: number,
  isPrefix?: boolean,
): Promise<(KnownWord & { distance: number })[]> => {
  const near: (KnownWord & { distance: number })[] = []
  const end = word.slice(1)
  const sound = spellSound(word)
  // After the words with the same first letter: a letter too many or swapped with the second one,
  // another letter, a letter left out.
  for (const [start, isSecond] of [
    [word, false],
    [end, false],
    [end, true],
    [word, true],
  ] as const) {
    for (const known of await index.readLetter(start, isSecond)) {
      const distance = Math.min(
        editDistance(word, known.word, limit, isPrefix),
        editDistance(sound, spellSound(known.word), limit, isPrefix) + 0.5,
      )
      if (distance <= limit) near.push({ ...known, distance })
    }
    if (near.some(({ distance }) => distance <= 1)) break
  }
  return near.sort((a, b) => a.distance - b.distance || b.frequency - a.frequency)
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
  for (const { written, distance } of near) {
    const { stem } = index.analyzer.read(written)
    if (distance <= nearest + 0.5 && found.size < MAX_CORRECTIONS && !found.has(stem))
      found.set(stem, {
        term: stem,
        weight: WEIGHT - WEIGHT_STEP * 2 * distance,
        kind: 'typo',
        label: written,
      })
  }
  return [...found.values()]
}
