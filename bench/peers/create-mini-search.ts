import { brotliCompressSync } from 'node:zlib'

import MiniSearch from 'minisearch'
import type { SourcePage } from 'vuepress-plugin-search-fr'

import { type BenchSite, type PeerEngine, SHOWN } from './peer-engine.ts'
import { weighCode } from './weigh-code.ts'

interface Section {
  /** Address. */
  id: string
  title: string
  /** Headings above. */
  titles: string[]
  text: string
}

const INDEX_OPTIONS = { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] }
const SEARCH_OPTIONS = { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } }

const HEADING = /<h([123])\b[^>]*?(?:\sid="([^"]*)")?[^>]*>([\s\S]*?)<\/h\1>/g
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const toText = (html: string): string =>
  html
    .replace(/<nav\b[\s\S]*?<\/nav>/g, '')
    .replace(/<\/(?:p|li|t[dh]|d[dt]|div)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!)
    .trim()

/** Splits a page at its headings, each section knowing the headings above it, as VitePress does. */
const splitPage = ({ path, title, html }: SourcePage): Section[] => {
  const sections: Section[] = []
  let current: Section = { id: path, title, titles: [], text: '' }
  const above = [title]
  let start = 0
  for (const { 0: tag, 1: level, 2: id, 3: heading = '', index } of html.matchAll(HEADING)) {
    current.text += toText(html.slice(start, index))
    start = index + tag.length
    if (level === '1' || !id) continue
    sections.push(current)
    above.length = Math.min(above.length, Number(level) - 1)
    const name = toText(heading)
    current = { id: `${path}#${id}`, title: name, titles: [...above], text: '' }
    above.push(name)
  }
  current.text += toText(html.slice(start))
  return [...sections, current]
}

/**
 * MiniSearch as VitePress sets it up: same fields, same options, one record per section, the index
 * read from its JSON.
 */
export const createMiniSearch = async ({ pages, isReal }: BenchSite): Promise<PeerEngine> => {
  const built = new MiniSearch<Section>(INDEX_OPTIONS)
  // A heading written twice with the same id would be refused.
  const records = new Map(pages.flatMap(splitPage).map((section) => [section.id, section]))
  built.addAll([...records.values()])
  const json = JSON.stringify(built)
  const size = brotliCompressSync(json).length
  const index = MiniSearch.loadJSON<Section>(json, INDEX_OPTIONS)
  const searchAll = (query: string): string[] =>
    index.search(query, SEARCH_OPTIONS).map(({ id }) => String(id))
  return {
    name: 'MiniSearch',
    isInMemory: true,
    codeSize: await weighCode(`export { default } from 'minisearch'`),
    weighFirstResult: async () => size,
    // VitePress shows sections; more are kept here, since those of a page are then grouped.
    search: async (query) => searchAll(query).slice(0, SHOWN * 4),
    searchReal: async (query) =>
      searchAll(query)
        .filter(isReal)
        .slice(0, SHOWN * 4),
  }
}
