import { setImmediate } from 'node:timers/promises'

import { createAnalyzer } from '../shared/analysis/create-analyzer.js'
import { collectFilters } from './collect-filters.js'
import { type CollectedDoc, collectPage } from './collect-page.js'
import { collectSynonyms } from './collect-synonyms.js'
import { compress, encodeJson } from './compress.js'
import { createWordIndexer, type WordIndexer } from './create-word-indexer.js'
import { cutPageText } from './cut-page-text.js'
import type { Acronym } from './find-acronyms.js'
import { packIndex } from './pack-index.js'
import { packLetters } from './pack-letters.js'
import type { SectionPhrasings, SourcePage } from './search-document.js'

export interface BuildIndexOptions {
  /** Language of the pages, `fr-FR`. */
  lang: string
  /** Base address of the site. @default '/' */
  base?: string
  /** Groups of equivalent terms. @default [] */
  vocabulary?: readonly string[][]
  /** Called after each page, with the number of pages done. */
  onProgress?: (done: number) => void
}

/** A page nobody will find. */
export interface UnreachablePage {
  path: string
  /** What it lacks, after « page X : ». */
  reason: string
}

export interface BuiltIndex {
  /** Files of the index by name, the manifest last. */
  files: Map<string, Uint8Array>
  pages: number
  /** Results possible: pages and FAQ questions. */
  docs: number
  sections: number
  acronyms: Acronym[]
  /** Pages that no plausible query reaches. */
  unreachable: UnreachablePage[]
  /** Phrasings of sections that are no more, with the address of their page. */
  lost: (SectionPhrasings & { path: string })[]
}

/** Pages from which a thread of its own, that takes a moment to start, is worth it. */
const PARALLEL_SIZE = 500
/** Pages after which others get their turn, for the progress to show. */
const BATCH_SIZE = 50

/** First folder of an address, the « rubrique » of a page. */
const folderOf = (path: string): string => /^\/([^/]+)\//.exec(path)?.[1] ?? ''

/** « L311-5 » is also found as « L. 311-5 »: its number is a word too. */
const spellArticles = (text: string): string => text.replace(/\b([LRD])(\d{3,})/g, '$1$2 $2')

/** Gives the sections of a result to the indexer, under their numbers. */
const addDoc = (
  indexer: WordIndexer,
  { text, isContainer, keywords, parents, codes, areSignposts, phrasings }: CollectedDoc,
  doc: number,
  numbers: readonly number[],
): void => {
  const { title, description, sections } = text
  indexer.add({ doc, section: 0, content: { title, description, keywords } })
  for (const [index, [heading, , content]] of sections.entries()) {
    // The first heading of a page repeats its title, and so does the one of a question.
    const own = heading === title ? '' : heading
    indexer.add({
      doc,
      section: numbers[index]!,
      content: {
        heading: isContainer ? '' : own,
        parents: isContainer ? `${parents[index]} ${own}` : parents[index]!,
        phrasings: phrasings[index]!,
        text: areSignposts[index] ? '' : spellArticles(content),
        signpost: areSignposts[index] ? content : '',
        code: codes[index]!,
      },
    })
  }
}

const build = async (
  source: readonly SourcePage[],
  { lang, base = '/', vocabulary = [], onProgress }: BuildIndexOptions,
  indexer: WordIndexer,
): Promise<BuiltIndex> => {
  const analyzer = createAnalyzer(lang)
  /** Files of each result, as JSON. */
  const texts: Uint8Array[][] = []
  const filters: Record<string, string[]>[] = []
  const acronyms: Acronym[] = []
  const themes: [string, string][] = []
  const unreachable: UnreachablePage[] = []
  const lost: BuiltIndex['lost'] = []
  const folders = new Map<string, string>()
  let sections = 0

  const pages = source.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const isOnlyFaq = pages.filter(({ type }) => type === 'faq').length === 1
  for (const [index, page] of pages.entries()) {
    const { path, title } = page
    const collected = collectPage(page, isOnlyFaq)
    const folder = folderOf(path)
    if (path === `/${folder}/`) folders.set(folder, title)
    for (const doc of collected.docs) {
      const { files, numbers } = cutPageText(doc.text)
      addDoc(indexer, doc, texts.length, numbers)
      sections += doc.text.sections.length
      texts.push(files.map(encodeJson))
      // Asking for questions means questions alone, not the pages that hold them.
      filters.push({ ...page.filters, type: [doc.text.type], rubrique: [folder].filter(Boolean) })
    }
    for (const phrasings of collected.lost) lost.push({ ...phrasings, path })
    acronyms.push(...collected.acronyms)
    for (const [theme, address] of collected.themes) themes.push([theme, base + address.slice(1)])
    if (!analyzer.analyze(title).some(({ isStop }) => !isStop))
      unreachable.push({
        path,
        reason: title
          ? `son titre, « ${title} », n’a aucun mot à chercher`
          : 'elle n’a pas de titre',
      })
    else if (collected.isEmpty) unreachable.push({ path, reason: 'elle n’a pas de texte' })
    onProgress?.(index + 1)
    if (index % BATCH_SIZE === 0) await setImmediate()
  }

  const synonyms = collectSynonyms(analyzer, vocabulary, acronyms)
  const { words, terms } = indexer.finish(synonyms.flat())
  // In a large site, the thread of the words weighs the terms meanwhile.
  const compressed = texts.map((parts) => parts.map((part) => compress([part])))
  const letters = packLetters(await words)
  const files = packIndex({
    lang,
    base,
    pages: pages.length,
    sections: texts.length + sections,
    terms: await terms,
    letters,
    texts: compressed,
    facets: { fields: collectFilters(filters, lang, folders), themes },
    synonyms,
  })
  return {
    files,
    pages: pages.length,
    docs: texts.length,
    sections,
    acronyms,
    unreachable,
    lost,
  }
}

/** Builds the index of pages. Reads nothing, writes nothing. */
export const buildIndex = async (
  source: readonly SourcePage[],
  options: BuildIndexOptions,
): Promise<BuiltIndex> => {
  const indexer = createWordIndexer(options.lang, source.length >= PARALLEL_SIZE)
  try {
    return await build(source, options, indexer)
  } finally {
    await indexer.close()
  }
}
