import { createAnalyzer } from '../shared/analysis/create-analyzer.js'
import { visitTokens } from '../shared/analysis/read-tokens.js'
import { toLevel } from '../shared/codec/levels.js'
import type { TermEntry } from '../shared/codec/term-entry.js'

/** Fields of a section, in the order of the tables below. Title, keywords, description: of the page. */
export type Field =
  'title' | 'keywords' | 'description' | 'heading' | 'parents' | 'phrasings' | 'text' | 'code'

const FIELDS: readonly Field[] = [
  'title',
  'keywords',
  'description',
  'heading',
  'parents',
  'phrasings',
  'text',
  'code',
]
/** Weight of a word, by field. */
const WEIGHTS = [6, 1, 1.2, 5, 1.5, 1.2, 1, 0.3]
/** How much a long field counts less, by field (BM25F). */
const LENGTH_SHARES = [0.5, 0.3, 0.4, 0.4, 0.3, 0.3, 0.6, 0.6]
/** Fields that are too important to leave function words out. */
const WITH_STOP_WORDS = new Set<Field>(['title', 'heading'])
/** Occurrences that count, by field: phrasings repeat the same words. */
const MAX_COUNTS = [255, 255, 255, 255, 255, 2, 255, 255]

/** Places kept for a stem: the larger of this and of a share of the sections. */
const MIN_CAP = 3000
const CAP_SHARE = 0.08

/** Places of a stem, in two columns: unit and field as one number, count. */
interface Postings {
  places: number[]
  counts: number[]
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

/** Collects words by section, then weighs them. Holds everything in memory. */
export const createIndexBuilder = (lang: string) => {
  const analyzer = createAnalyzer(lang)
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

  const addWord = (raw: string, hash: number): KnownWord => {
    const { word, stem, isStop } = analyzer.read(raw)
    const list = postings.get(stem) ?? { places: [], counts: [] }
    postings.set(stem, list)
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
      visitTokens(text, (start, end, hash) => {
        const word = readWord(text, start, end, hash)
        if (word.isStop && !keepsAll) return
        length += 1
        word.count += 1
        const { places, counts } = word.postings
        const last = places.length - 1
        if (places[last] === place) {
          if (counts[last]! < MAX_COUNTS[number]!) counts[last]! += 1
        } else {
          places.push(place)
          counts.push(1)
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
    analyzer,
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
          { forms: [...forms.get(list)!.keys()].sort(), ...weigh(list, cap, norms) },
        ])
      const words = [...forms.values()]
        .flatMap((list) => [...list.values()])
        .map(({ written, total }): [string, number] => [written, total])
      return { terms, words }
    },
  }
}
