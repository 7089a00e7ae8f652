import { findNearWords } from './correct-word.js'
import { cutExcerpt, type Segment } from './cut-excerpt.js'
import { type IndexReader, type LoadFile, openIndex } from './open-index.js'
import { type Facets, NUMBERS_PER_FILE } from './page-text.js'
import { planQuery } from './plan-query.js'
import type { Slot } from './query-plan.js'
import { scoreSections } from './score-sections.js'
import { SearchIndexError } from './search-index-error.js'

const EXCERPT_SIZE = 180
/** Results far below the best one share a single common word with the query. */
const MIN_SHARE = 0.04

/** Values wanted, by property; a result must have one of the values of each property. */
export type Filters = Record<string, string | readonly string[] | undefined>

export interface SearchOptions {
  /** Results returned at most. @default 10 */
  limit?: number
  /** Results left out at the beginning. @default 0 */
  offset?: number
  filters?: Filters
}

/** One result: a page, at its best section, or a question of the FAQ. */
export interface SearchResult {
  /** Address with the base, `#section` included. */
  url: string
  /** `faq` for a question, else the `type` of the page, `guide` by default. */
  type: string
  /** Title of the page, or the question. */
  title: string
  /** Heading of the section, or title of the page that holds the question; may be empty. */
  section: string
  excerpt: Segment[]
  /** First sentences of the answer, for a question. */
  answer?: Segment[] | undefined
  /** Theme of the FAQ a question belongs to: title, and address with the base. */
  theme?: [title: string, url: string] | undefined
  score: number
  /** Number of the result in the index, and of its section, for explanations. */
  place: [doc: number, section: number]
}

export interface SearchAnswer {
  results: SearchResult[]
  /** Number of results, all pages of results together. */
  total: number
  /** Words replaced by a known one. */
  corrections: { from: string; to: string }[]
  /** Known words near the query, when nothing was found. */
  suggestions: string[]
  /** How the query was understood. */
  slots: Slot[]
}

export interface Searcher {
  /**
   * Searches the index. A stale or missing file makes the manifest be read again, once.
   *
   * @throws SearchIndexError when the index still cannot be read
   */
  search: (query: string, options?: SearchOptions) => Promise<SearchAnswer>
  /** Properties the results can be filtered by, and themes of the FAQ. @throws SearchIndexError */
  readFacets: () => Promise<Facets>
  /** Reads the manifest in advance. @throws SearchIndexError */
  open: () => Promise<void>
}

/** Tells which results the filters let through. */
const readAllowed = async (index: IndexReader, filters: Filters) => {
  const wanted = Object.entries(filters)
    .map(([name, values = []]) => [name, [values].flat().filter(Boolean)] as const)
    .filter(([, values]) => values.length)
  const fields = wanted.length ? (await index.readFacets()).fields : []
  const checks = wanted.map(([wantedName, wantedValues]) => {
    const field = fields.find(({ name }) => name === wantedName)
    return (doc: number): boolean =>
      !!field?.docs[doc]?.some((number) => wantedValues.includes(field.values[number]![0]))
  })
  return (doc: number): boolean => checks.every((check) => check(doc))
}

const runSearch = async (
  index: IndexReader,
  query: string,
  { limit = 10, offset = 0, filters = {} }: SearchOptions,
): Promise<SearchAnswer> => {
  const [plan, isAllowed] = await Promise.all([
    planQuery(index, query),
    readAllowed(index, filters),
  ])
  const { manifest, analyzer } = index
  const scored = scoreSections(plan, manifest.sections, isAllowed)
  const all = scored.filter(({ score }) => score > scored[0]!.score * MIN_SHARE)
  const stems = new Set(
    plan.slots.flatMap(({ alternatives }) => alternatives.flatMap(({ term }) => term.split(' '))),
  )
  const cut = (text: string, size?: number): Segment[] =>
    cutExcerpt(text, analyzer.analyze(text), (stem) => stems.has(stem), size)
  const results = await Promise.all(
    all
      .slice(offset, offset + limit)
      .map(async ({ doc, section, score }): Promise<SearchResult> => {
        const page = await index.readText(doc, section)
        const [heading, id, text] = page.sections[(section % NUMBERS_PER_FILE) - 1] ?? ['', '', '']
        const anchor = page.parent ? page.sections[0]![1] : id
        const toUrl = (path: string): string => manifest.base + path.slice(1)
        return {
          url: toUrl(page.path) + (anchor && `#${anchor}`),
          type: page.type,
          title: page.title,
          section: page.parent ?? (id ? heading : ''),
          excerpt: cut(text || page.description, EXCERPT_SIZE),
          answer: page.answer ? cut(page.answer) : undefined,
          theme: page.theme && [page.theme[0], toUrl(page.theme[1])],
          score,
          place: [doc, section],
        }
      }),
  )
  const near = await Promise.all(
    plan.slots
      .slice(0, all.length ? 0 : 3)
      .map(({ word }) => findNearWords(index, word, Math.min(3, word.length - 3))),
  )
  return {
    results,
    total: all.length,
    corrections: plan.corrections,
    suggestions: [
      ...new Set(near.flatMap((words) => words.slice(0, 3).map(({ written }) => written))),
    ],
    slots: plan.slots,
  }
}

/** Creates a searcher over an index folder. Nothing is read before the first search. */
export const createSearcher = ({ load }: { load: LoadFile }): Searcher => {
  let opened: Promise<IndexReader> | undefined
  const withIndex = async <T>(use: (index: IndexReader) => Promise<T>): Promise<T> => {
    const attempt = async (): Promise<T> => use(await (opened ??= openIndex(load)))
    try {
      return await attempt().catch(() => {
        // Files of an older build are gone once a new one is online: its manifest names the new ones.
        opened = undefined
        return attempt()
      })
    } catch (error) {
      opened = undefined
      throw new SearchIndexError(error)
    }
  }
  return {
    search: (query, options = {}) => withIndex((index) => runSearch(index, query, options)),
    readFacets: () => withIndex((index) => index.readFacets()),
    open: () => withIndex(async () => {}),
  }
}
