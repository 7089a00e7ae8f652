import type { IndexReader } from './open-index.js'
import type { Alternative } from './query-plan.js'

const MAX_COMPLETIONS = 12
/** Shards read at most to complete a word; beyond, the word list tells which ones are worth it. */
const MAX_SHARDS = 3
/** Stems may be shorter than what is typed: only their beginning is compared. */
const STEM_START = 4
const WEIGHT = 0.7

/** Finds the most frequent stems of the words that start with what is being typed. */
export const completeWord = async (index: IndexReader, typed: string): Promise<Alternative[]> => {
  const start = typed.slice(0, STEM_START)
  const first = index.findShard(start)
  const last = index.findShard(`${start}\uffff`)
  /** First word, the shortest, and frequency of each stem. */
  const stems = new Map<string, [word: string, frequency: number]>()
  const add = (word: string, frequency: number): void => {
    if (word === typed || !word.startsWith(typed)) return
    const { stem } = index.analyzer.read(word)
    if (!stems.has(stem)) stems.set(stem, [word, frequency])
  }
  if (last - first < MAX_SHARDS)
    for (let shard = first; shard <= last; shard += 1)
      for (const { forms, frequency } of (await index.readShard(shard)).values())
        for (const form of forms) add(form, frequency)
  else for (const { word, frequency } of await index.readLetter(typed)) add(word, frequency)

  const shards = new Set<number>()
  return [...stems]
    .sort((a, b) => b[1][1] - a[1][1])
    .slice(0, MAX_COMPLETIONS)
    .filter(([stem]) => shards.add(index.findShard(stem)).size <= MAX_SHARDS)
    .map(([stem, [word]]) => ({
      term: stem,
      weight: WEIGHT * Math.sqrt(typed.length / word.length),
      kind: 'prefix',
      label: word,
    }))
}
