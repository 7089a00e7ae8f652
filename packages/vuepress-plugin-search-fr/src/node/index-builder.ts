import type { Analyzer } from '../shared/analysis/create-analyzer.js'
import { visitTokens } from '../shared/analysis/read-tokens.js'
import { toLevel } from '../shared/codec/levels.js'
import type { TermEntry } from '../shared/codec/term-entry.js'

/** Fields of a section, in the order of the tables below. Title, keywords, description: of the page. */
export type Field =
  | 'title'
  | 'keywords'
  | 'description'
  | 'heading'
  | 'parents'
  | 'phrasings'
  | 'text'
  | 'signpost'
  | 'code'

const FIELDS: readonly Field[] = [
  'title',
  'keywords',
  'description',
  'heading',
  'parents',
  'phrasings',
  'text',
  'signpost',
  'code',
]
/** Weight of a word, by field. */
const WEIGHTS = [8, 1, 1.2, 8, 1.5, 1, 1, 0.3, 0.3]
/** How much a long field counts less, by field (BM25F). */
const LENGTH_SHARES = [0.7, 0.3, 0.4, 0.4, 0.3, 0.2, 0.6, 0.6, 0.6]
/** Fields that are too important to leave function words out. */
const WITH_STOP_WORDS = new Set<Field>(['title', 'heading'])
/** Occurrences that count, by field: phrasings repeat the same words. */
const MAX_COUNTS = [255, 255, 255, 255, 255, 2, 255, 255, 255]
/** Ends a phrase: the words after it are not in a row with those before. */
const BREAK = /[;:!?()\n]|\.\s/

/** Places kept for a stem: the larger of this and of a share of the sections. */
const MIN_CAP = 3000
const CAP_SHARE = 0.08

/** Places of a stem, in two columns: unit and field as one number, count. */
interface Postings {
  places: number[]
  counts: number[]
  /** Terms of several words that end with this stem. */
  phrases: Phrase[]
}

/** A term of several words, found where its stems are in a row, function words aside. */
interface Phrase extends Postings {
  stems: Postings[]
}

/** A folded word, the way it is mostly written, its occurrences. */
interface Form {
  written: string
  most: number
  total: number
}

/** What is known of a word as written. */
interface KnownWord {
  raw: string
  word: string
  isStop: boolean
  postings: Postings
  count: number
  /** Another word with the same hash. */
  next: KnownWord | undefined
}

const createPostings = (): Postings => ({ places: [], counts: [], phrases: [] })

/** Counts a word at a place, so many times at most. Places come in order. */
const countAt = ({ places, counts }: Postings, place: number, most: number): void => {
  const last = places.length - 1
  if (places[last] !== place) {
    places.push(place)
    counts.push(1)
  } else if (counts[last]! < most) counts[last]! += 1
}

/** Whether a row ends with stems, the last one being known to be the same. */
const endsWith = (row: readonly Postings[], stems: readonly Postings[]): boolean => {
  for (let back = 2; back <= stems.length; back += 1)
    if (row[row.length - back] !== stems[stems.length - back]) return false
  return true
}

/**
 * Collects words by section, then weighs them. Holds everything in memory.
 *
 * @param terms terms of several words to index as if they were one: stems separated by spaces
 */
export const createIndexBuilder = (analyzer: Analyzer, terms: Iterable<string> = []) => {
  const postings = new Map<string, Postings>()
  /** Words as written, by hash: taking each one out of its text would cost most of the build. */
  const known = new Map<number, KnownWord>()
  /** Result and section of each unit. */
  const docs: number[] = []
  const sections: number[] = []
  /** Words of each field of each unit. */
  const lengths: number[] = []
  const totals = FIELDS.map(() => 0)
  const filled = FIELDS.map(() => 0)

  const readPostings = (stem: string): Postings => {
    const list = postings.get(stem) ?? createPostings()
    postings.set(stem, list)
    return list
  }
  for (const term of new Set(terms)) {
    const phrase = { ...createPostings(), stems: term.split(' ').map(readPostings) }
    if (phrase.stems.length < 2) continue
    phrase.stems.at(-1)!.phrases.push(phrase)
    postings.set(term, phrase)
  }

  const addWord = (raw: string, hash: number): KnownWord => {
    const { word, stem, isStop } = analyzer.read(raw)
    const list = readPostings(stem)
    const added = { raw, word, isStop, postings: list, count: 0, next: known.get(hash) }
    known.set(hash, added)
    return added
  }
  const readWord = (text: string, start: number, end: number, hash: number): KnownWord => {
    let found = known.get(hash)
    while (found && (found.raw.length !== end - start || !text.startsWith(found.raw, start)))
      found = found.next
    return found ?? addWord(text.slice(start, end), hash)
  }

  /** Adds a section; its number is 0 for what belongs to the whole page. */
  const addSection = (
    doc: number,
    section: number,
    content: Partial<Record<Field, string>>,
  ): void => {
    const unit = docs.length
    docs.push(doc)
    sections.push(section)
    FIELDS.forEach((field, number) => {
      const place = unit * FIELDS.length + number
      lengths[place] = 0
      const text = content[field]
      if (!text) return
      const keepsAll = WITH_STOP_WORDS.has(field)
      let length = 0
      /** Words so far, without function words, and where each one starts. */
      const row: Postings[] = []
      const starts: number[] = []
      visitTokens(text, (start, end, hash) => {
        const word = readWord(text, start, end, hash)
        if (word.isStop && !keepsAll) return
        length += 1
        word.count += 1
        countAt(word.postings, place, MAX_COUNTS[number]!)
        if (word.isStop) return
        row.push(word.postings)
        starts.push(start)
        for (const phrase of word.postings.phrases) {
          const { stems } = phrase
          if (endsWith(row, stems) && !BREAK.test(text.slice(starts.at(-stems.length), end)))
            countAt(phrase, place, MAX_COUNTS[number]!)
        }
      })
      if (!length) return
      lengths[place] = length
      totals[number]! += length
      filled[number]! += 1
    })
  }

  function* listWords(): Generator<KnownWord> {
    for (const first of known.values())
      for (let word: KnownWord | undefined = first; word; word = word.next)
        if (word.count) yield word
  }

  /** Words of each stem, and the way each one is mostly written. */
  const readForms = (): Map<Postings, Map<string, Form>> => {
    const forms = new Map<Postings, Map<string, Form>>()
    for (const { raw, word, postings: list, count } of listWords()) {
      let words = forms.get(list)
      if (!words) forms.set(list, (words = new Map()))
      const form = words.get(word) ?? { written: '', most: 0, total: 0 }
      words.set(word, form)
      form.total += count
      if (count > form.most) {
        form.most = count
        form.written = raw.toLowerCase().normalize('NFC')
      }
    }
    return forms
  }

  /** What one occurrence weighs, by field: divided by `base + slope × length`. */
  const readNorms = (): { base: number; slope: number }[] =>
    FIELDS.map((_, field) => {
      const share = LENGTH_SHARES[field]!
      const average = totals[field]! / filled[field]!
      return { base: (1 - share) / WEIGHTS[field]!, slope: share / average / WEIGHTS[field]! }
    })

  const weigh = (
    { places, counts }: Postings,
    cap: number,
    norms: readonly { base: number; slope: number }[],
  ): Omit<TermEntry, 'forms'> => {
    const units: number[] = []
    const weights: number[] = []
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index]!
      const field = place % FIELDS.length
      const unit = (place - field) / FIELDS.length
      const { base, slope } = norms[field]!
      const weight = counts[index]! / (base + slope * lengths[place]!)
      const last = units.length - 1
      if (units[last] === unit) weights[last]! += weight
      else {
        units.push(unit)
        weights.push(weight)
      }
    }
    const frequency = units.length
    let kept = units.map((_, index) => index)
    if (frequency > cap)
      kept = kept
        .sort((a, b) => weights[b]! - weights[a]!)
        .slice(0, cap)
        .sort((a, b) => a - b)
    return {
      frequency,
      docs: kept.map((index) => docs[units[index]!]!),
      sections: kept.map((index) => sections[units[index]!]!),
      levels: kept.map((index) => toLevel(weights[index]!)),
    }
  }

  return {
    addSection,
    sectionCount: () => docs.length,
    /** Stems with their places, and words as written with their number of occurrences, sorted. */
    finish: (): { terms: [string, TermEntry][]; words: [string, number][] } => {
      const cap = Math.max(MIN_CAP, Math.round(docs.length * CAP_SHARE))
      const norms = readNorms()
      const forms = readForms()
      const terms = [...postings]
        .filter(([, list]) => list.places.length)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([stem, list]): [string, TermEntry] => [
          stem,
          { forms: [...(forms.get(list)?.keys() ?? [])].sort(), ...weigh(list, cap, norms) },
        ])
      const words = [...forms.values()]
        .flatMap((list) => [...list.values()])
        .map(({ written, total }): [string, number] => [written, total])
      return { terms, words }
    },
  }
}
