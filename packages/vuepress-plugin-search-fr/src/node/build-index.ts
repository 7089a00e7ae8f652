import { collectFilters } from './collect-filters.js'
import { collectSynonyms } from './collect-synonyms.js'
import { extractSections } from './extract-sections.js'
import {
  type Acronym,
  findAcronyms,
  findDeclaredAbbreviations,
  findGlossaryEntries,
} from './find-acronyms.js'
import { createIndexBuilder } from './index-builder.js'
import { packIndex } from './pack-index.js'
import type { SourcePage, SourceSection } from './search-document.js'
import type { PageText } from '../shared/engine/page-text.js'

export interface BuildIndexOptions {
  /** Language of the pages, `fr-FR`. */
  lang: string
  /** Base address of the site, `/` by default. */
  base?: string
  /** Groups of equivalent terms. */
  vocabulary?: readonly string[][]
  /** Called after each page, with the number of pages done. */
  onProgress?: (done: number) => void
}

export interface BuiltIndex {
  /** Files of the index by name, the manifest last. */
  files: Map<string, Uint8Array>
  pages: number
  /** Results possible: pages and FAQ questions. */
  docs: number
  sections: number
  acronyms: Acronym[]
  /** Addresses of the pages that no query can reach: neither title nor text. */
  unreachable: string[]
}

/** Questions of an FAQ page: its sections of level 3, with the text that belongs to them. */
const isQuestion = (page: SourcePage, section: SourceSection): boolean =>
  page.type === 'faq' && section.level === 3 && section.heading !== ''

const folderOf = (path: string): string => /^\/([^/]+)\//.exec(path)?.[1] ?? ''

/** Builds the index of pages. Pure: reads nothing, writes nothing. */
export const buildIndex = (
  source: readonly SourcePage[],
  { lang, base = '/', vocabulary = [], onProgress }: BuildIndexOptions,
): BuiltIndex => {
  const builder = createIndexBuilder(lang)
  const texts: PageText[] = []
  const filters: Record<string, string[]>[] = []
  const acronyms: Acronym[] = []
  const unreachable: string[] = []
  const folders = new Map<string, string>()
  const themes: [string, string][] = []

  const addDoc = (text: PageText, values: Record<string, string[]>, keywords: string): number => {
    const doc = texts.push(text) - 1
    filters.push(values)
    builder.addSection(doc, 0, { title: text.title, description: text.description, keywords })
    return doc
  }
  const addSections = (doc: number, sections: SourceSection[], theme: string): void => {
    const parents: string[] = []
    sections.forEach(({ heading, level, id, text, code }, index) => {
      parents.length = Math.max(0, level - 2)
      texts[doc]!.sections.push([heading, id, text])
      builder.addSection(doc, index + 1, {
        // The first heading of a page repeats its title.
        heading: heading === texts[doc]!.title ? '' : heading,
        parents: [theme, ...parents].join(' '),
        text,
        code,
      })
      if (level > 1) parents[level - 2] = heading
    })
  }

  const pages = [...source].sort((a, b) => (a.path < b.path ? -1 : 1))
  pages.forEach((page, done) => {
    const { sections, abbreviations } = extractSections(page.html)
    const type = page.type ?? 'guide'
    const { path, title, description } = page
    acronyms.push(...abbreviations)
    if (page.markdown) acronyms.push(...findDeclaredAbbreviations(page.markdown))
    if (type === 'glossaire') acronyms.push(...findGlossaryEntries(page.html))
    for (const { text } of sections) acronyms.push(...findAcronyms(text))
    const values = { ...page.filters, type: [type], rubrique: [folderOf(path)].filter(Boolean) }
    if (/^\/[^/]+\/$/.test(path)) folders.set(folderOf(path), title)
    const isEmpty = !sections.some(({ text, code }) => text || code)
    if (!title && isEmpty) unreachable.push(path)

    const questions = sections.filter((section) => isQuestion(page, section))
    const rest = sections.filter((section) => !questions.includes(section))
    const doc = addDoc(
      { path, title, type: type === 'faq' ? 'guide' : type, description, sections: [] },
      values,
      page.keywords.join(' '),
    )
    addSections(doc, rest, '')
    let theme = ''
    for (const section of sections)
      if (questions.includes(section)) {
        const { heading, id, text, code } = section
        const answer: PageText = {
          path,
          title: heading,
          type: 'faq',
          description: '',
          sections: [],
        }
        const number = addDoc({ ...answer, parent: title }, values, '')
        addSections(number, [{ heading, level: 1, id, text, code }], `${title} ${theme}`)
      } else if (type === 'faq' && section.level === 2) {
        theme = section.heading
        themes.push([theme, section.id ? `${path}#${section.id}` : path])
      }
    onProgress?.(done + 1)
  })

  const files = packIndex({
    lang,
    base,
    pages: pages.length,
    sections: builder.sectionCount(),
    ...builder.finish(),
    texts,
    facets: {
      fields: collectFilters(filters, {
        type: new Map([['faq', 'Questions fréquentes']]),
        rubrique: folders,
      }),
      themes,
    },
    synonyms: collectSynonyms(builder.analyzer, vocabulary, acronyms),
  })
  const { length: docs } = texts
  return {
    files,
    pages: pages.length,
    docs,
    sections: texts.reduce((sum, { sections }) => sum + sections.length, 0),
    acronyms,
    unreachable,
  }
}
