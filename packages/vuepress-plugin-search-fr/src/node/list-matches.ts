import type { SearchAnswer, SearchResult } from '../shared/engine/create-searcher.js'
import type { IndexReader } from '../shared/engine/open-index.js'

/** For each result, what the query was understood as and that its section holds. */
export const listMatches = (
  index: IndexReader,
  { results, slots }: SearchAnswer,
): Promise<string[][]> =>
  Promise.all(
    results.map(async ({ place, url, section }: SearchResult) => {
      const { title, parent = '', description, sections } = await index.readText(...place)
      const anchor = url.split('#')[1] ?? ''
      const [, , text = ''] = sections.find(([, id]) => id === anchor) ?? []
      const found = index.analyzer.analyze([title, parent, description, section, text].join(' '))
      const stems = new Set(found.map(({ stem }) => stem))
      return slots
        .flatMap(({ alternatives }) => alternatives)
        .filter((one) => one.term.split(' ').every((stem) => stems.has(stem)))
        .map(({ label }) => label)
    }),
  )
