import type { KnownTerm } from '../codec/read-terms.js'
import { correctWord } from './correct-word.js'
import { completeWord } from './complete-word.js'
import type { IndexReader } from './open-index.js'
import type { Slot } from './query-plan.js'

/** Longer queries are cut: their cost must stay bounded. */
const MAX_LENGTH = 300
const MAX_WORDS = 20
/** Longest term (in words) looked up in the synonyms. */
const MAX_TERM_WORDS = 7
const SYNONYM_WEIGHT = 0.9

/** The query turned into alternatives, and the places of every stem they use. */
export interface Plan {
  slots: Slot[]
  entries: Map<string, KnownTerm>
  /** Words of the query replaced by a known word. */
  corrections: { from: string; to: string }[]
}

/** Reads the places of terms, several shards at a time. */
const readEntries = async (
  index: IndexReader,
  terms: Iterable<string>,
  entries: Map<string, KnownTerm>,
): Promise<void> => {
  await Promise.all(
    [...new Set(terms)].map(async (term) => {
      const shard = await index.readShard(index.findShard(term))
      const entry = shard.get(term)
      if (entry) entries.set(term, entry)
    }),
  )
}

/** Adds to the words of each known term the other terms of its groups, but those that hold it: found already. */
const addSynonyms = ({ synonyms }: IndexReader, slots: Slot[]): void => {
  for (let from = 0; from < slots.length; from += 1)
    for (let to = from + 1; to <= Math.min(from + MAX_TERM_WORDS, slots.length); to += 1) {
      const span = slots.slice(from, to)
      const term = span.map(({ stem }) => stem).join(' ')
      for (const other of synonyms.get(term)?.flat() ?? [])
        for (const { alternatives } of ` ${other} `.includes(` ${term} `) ? [] : span)
          if (!alternatives.some(({ label }) => label === other))
            alternatives.push({
              term: other,
              weight: SYNONYM_WEIGHT,
              kind: 'synonym',
              label: other,
            })
    }
}

/** Turns a query into slots, reading only the shards and word lists it needs. */
export const planQuery = async (index: IndexReader, query: string): Promise<Plan> => {
  const text = query.slice(0, MAX_LENGTH)
  const terms = index.analyzer.analyze(text)
  const meaningful = terms.filter(({ isStop }) => !isStop)
  const kept = (meaningful.length ? meaningful : terms).slice(0, MAX_WORDS)
  const slots: Slot[] = []
  const seen = new Set<string>()
  for (const { word, stem } of kept)
    if (!seen.has(stem)) {
      seen.add(stem)
      slots.push({
        word,
        stem,
        alternatives: [{ term: stem, weight: 1, kind: 'exact', label: word }],
      })
    }

  const entries = new Map<string, KnownTerm>()
  const last = terms.at(-1)
  const typed =
    // A number is whole as typed: « promotion 3 » is not the beginning of « promotion 30 ».
    last && last.end === text.length && !/^\d+$/.test(last.word)
      ? slots.find((slot) => slot.stem === last.stem)
      : null
  await Promise.all([
    readEntries(index, seen, entries),
    typed && completeWord(index, typed.word).then((found) => typed.alternatives.push(...found)),
  ])
  addSynonyms(index, slots)
  const unknown = slots.filter(({ word, stem, alternatives: { length } }) => {
    const entry = entries.get(stem)
    // A short stem may be another word’s: « cdoe » is not a form of « CDO ».
    return entry ? stem.length < 4 && word !== stem && !entry.forms.includes(word) : length < 2
  })
  const corrections: Plan['corrections'] = []
  await Promise.all(
    unknown.map(async (slot) => {
      const found = await correctWord(index, slot.word, slot === typed)
      if (found[0]) {
        slot.alternatives = found
        slot.stem = found[0].term
        corrections.push({ from: slot.word, to: found[0].label })
      }
    }),
  )
  if (corrections.length) addSynonyms(index, slots)
  // A word being typed that exists is mostly the word meant; its stem alone says little.
  if (typed) {
    const isWord = entries.get(typed.stem)?.forms.includes(typed.word)
    for (const alternative of typed.alternatives)
      if (alternative.kind === (isWord ? 'prefix' : 'exact')) alternative.weight /= 2
  }
  await readEntries(
    index,
    slots.flatMap(({ alternatives }) => alternatives.map(({ term }) => term)),
    entries,
  )
  return { slots, entries, corrections }
}
