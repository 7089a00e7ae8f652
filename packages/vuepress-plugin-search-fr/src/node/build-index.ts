import { setImmediate } from 'node:timers/promises'

import { collectFilters } from './collect-filters.js'
import { type CollectedDoc, collectPage } from './collect-page.js'
import { collectSynonyms } from './collect-synonyms.js'
import { compressText } from './compress.js'
import type { Acronym } from './find-acronyms.js'
import { createIndexBuilder } from './index-builder.js'
import { packIndex } from './pack-index.js'
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

/** Pages after which others get their turn, for the progress to show. */
const BATCH_SIZE = 50

/** First folder of an address, the « rubrique » of a page. */
const folderOf = (path: string): string => /^\/([^/]+)\//.exec(path)?.[1] ?? ''

/** Builds the index of pages. Reads nothing, writes nothing. */
export const buildIndex = async (
  source: readonly SourcePage[],
  { lang, base = '/', vocabulary = [], onProgress }: BuildIndexOptions,
): Promise<BuiltIndex> => {
  const builder = createIndexBuilder(lang)
  const texts: Uint8Array[] = []
  const filters: Record<string, string[]>[] = []
  const acronyms: Acronym[] = []
  const themes: [string, string][] = []
  const unreachable: UnreachablePage[] = []
  const lost: BuiltIndex['lost'] = []
  const folders = new Map<string, string>()
  let sectionCount = 0

  const addDoc = ({ text, keywords, parents, codes, phrasings }: CollectedDoc): void => {
    const { title, description, sections } = text
    const doc = filters.length
    builder.addSection(doc, 0, { title, description, keywords })
    for (const [index, [heading, , content]] of sections.entries())
      builder.addSection(doc, index + 1, {
        // The first heading of a page repeats its title, and so does the one of a question.
        heading: heading === title ? '' : heading,
        parents: parents[index]!,
        phrasings: phrasings[index]!,
        text: content,
        code: codes[index]!,
      })
    sectionCount += sections.length
    texts.push(compressText(text))
  }

  const pages = source.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  for (const [index, page] of pages.entries()) {
    const { path, title } = page
    const collected = collectPage(page)
    const folder = folderOf(path)
    if (path === `/${folder}/`) folders.set(folder, title)
    for (const doc of collected.docs) {
      addDoc(doc)
      // Asking for questions means questions alone, not the pages that hold them.
      filters.push({ ...page.filters, type: [doc.text.type], rubrique: [folder].filter(Boolean) })
    }
    for (const phrasings of collected.lost) lost.push({ ...phrasings, path })
    acronyms.push(...collected.acronyms)
    for (const [theme, address] of collected.themes) themes.push([theme, base + address.slice(1)])
    if (!builder.analyzer.analyze(title).some(({ isStop }) => !isStop))
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

  const files = packIndex({
    lang,
    base,
    pages: pages.length,
    sections: builder.sectionCount(),
    ...builder.finish(),
    texts,
    facets: {
      fields: collectFilters(filters, lang, folders),
      themes,
    },
    synonyms: collectSynonyms(builder.analyzer, vocabulary, acronyms),
  })
  return {
    files,
    pages: pages.length,
    docs: texts.length,
    sections: sectionCount,
    acronyms,
    unreachable,
    lost,
  }
}
