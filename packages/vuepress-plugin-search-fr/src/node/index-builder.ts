import { createAnalyzer } from '../shared/analysis/create-analyzer.js'
import { visitTokens } from '../shared/analysis/read-tokens.js'
import { toLevel } from '../shared/codec/levels.js'
import type { TermEntry } from '../shared/codec/term-entry.js'

/** Fields of a section, in the order of the tables below. Title, keywords, description: of the page. */
export type Field = 'title' | 'keywords' | 'description' | 'heading' | 'parents' | 'text' | 'code'

const FIELDS: readonly Field[] = [
  'title',
  'keywords',
  'description',
  'heading',
  'parents',
  'text',
  'code',
]
/** Weight of a word, by field. */
const WEIGHTS = [6, 1, 1.2, 5, 1.5, 1, 0.3]
/** How much a long field counts less, by field (BM25F). */
const LENGTH_SHARES = [0.5, 0.3, 0.4, 0.4, 0.3, 0.6, 0.6]
/** Fields that are too important to leave function words out. */
const WITH_STOP_WORDS = new Set<Field>(['title', 'heading'])
const MAX_COUNT = 255

/** Places kept for a stem: the larger of this and of a share of the sections. */
const MIN_CAP = 3000
const CAP_SHARE = 0.08

/** Places of a stem: unit, field and count of each, in three columns. */
interface Postings {
  units: number[]
  fields: number[]
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
  word: string
  isStop: boolean
  postings: Postings
  count: number
}

/** Collects words by section, then weighs them. Holds everything in memory. */
export const createIndexBuilder = (lang: string) => {
  const analyzer = createAnalyzer(lang)
  const postings = new Map<string, Postings>()
  const known = new Map<string, KnownWord>()
  /** Result and section of each unit. */
  const docs: number[] = []
  const sections: number[] = []
  const lengths = FIELDS.map((): number[] => [])
  const totals = FIELDS.map(() => 0)
  const filled = FIELDS.map(() => 0)

  const readWord = (raw: string): KnownWord => {
    let found = known.get(raw)
    if (!found) {
      const { word, stem, isStop } = analyzer.read(raw)
      let list = postings.get(stem)
      if (!list) postings.set(stem, (list = { units: [], fields: [], counts: [] }))
      known.set(raw, (found = { word, isStop, postings: list, count: 0 }))
    }
    return found
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
      const text = content[field]
      if (!text) return
      const keepsAll = WITH_STOP_WORDS.has(field)
      let length = 0
      visitTokens(text, (raw) => {
        const word = readWord(raw)
        if (word.isStop && !keepsAll) return
        length += 1
        word.count += 1
        const { units, fields, counts } = word.postings
        const last = units.length - 1
        if (units[last] === unit && fields[last] === number) {
          if (counts[last]! < MAX_COUNT) counts[last]! += 1
        } else {
          units.push(unit)
          fields.push(number)
          counts.push(1)
        }
      })
      if (!length) return
      lengths[number]![unit] = length
      totals[number]! += length
      filled[number]! += 1
    })
  }

  /** Words of each stem, and the way each one is mostly written. */
  const readForms = (): Map<Postings, Map<string, Form>> => {
    const forms = new Map<Postings, Map<string, Form>>()
    for (const [raw, { word, postings: list, count }] of known) {
      if (!count) continue
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

  const weigh = ({ units, fields, counts }: Postings, cap: number): Omit<TermEntry, 'forms'> => {
    const found: { unit: number; weight: number }[] = []
    units.forEach((unit, index) => {
      const field = fields[index]!
      const average = totals[field]! / filled[field]!
      const share = LENGTH_SHARES[field]!
      const weight =
        (WEIGHTS[field]! * counts[index]!) /
        (1 - share + (share * lengths[field]![unit]!) / average)
      const last = found.at(-1)
      if (last?.unit === unit) last.weight += weight
      else found.push({ unit, weight })
    })
    const kept =
      found.length > cap
        ? found
            .toSorted((a, b) => b.weight - a.weight)
            .slice(0, cap)
            .sort((a, b) => a.unit - b.unit)
        : found
    return {
      frequency: found.length,
      docs: kept.map(({ unit }) => docs[unit]!),
      sections: kept.map(({ unit }) => sections[unit]!),
      levels: kept.map(({ weight }) => toLevel(weight)),
    }
  }

  return {
    analyzer,
    addSection,
    sectionCount: () => docs.length,
    /** Stems with their places, and words as written with their number of occurrences, sorted. */
    finish: (): { terms: [string, TermEntry][]; words: [string, number][] } => {
      const cap = Math.max(MIN_CAP, Math.round(docs.length * CAP_SHARE))
      const forms = readForms()
      const terms = [...postings]
        .filter(([, list]) => list.units.length)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([stem, list]): [string, TermEntry] => [
          stem,
          { forms: [...forms.get(list)!.keys()].sort(), ...weigh(list, cap) },
        ])
      const words = [...forms.values()]
        .flatMap((list) => [...list.values()])
        .map(({ written, total }): [string, number] => [written, total])
      return { terms, words }
    },
  }
}
