import type { PageText } from '../shared/engine/page-text.js'
import { extractSections } from './extract-sections.js'
import {
  type Acronym,
  findAcronyms,
  findDeclaredAbbreviations,
  findGlossaryEntries,
} from './find-acronyms.js'
import { firstSentences } from './first-sentences.js'
import type { SectionPhrasings, SourcePage, SourceSection } from './search-document.js'

/** Characters of an answer shown with its question. */
const ANSWER_SIZE = 280

/** One possible result, with what is indexed besides its text. */
export interface CollectedDoc {
  text: PageText
  /** True for what holds questions: its headings of section only say what they are about. */
  isContainer: boolean
  keywords: string
  /** Headings above each section, in the order of the sections. */
  parents: string[]
  /** Code blocks of each section. */
  codes: string[]
  /** Whether each section only sends elsewhere. */
  areSignposts: boolean[]
  /** Phrasings of each section. */
  phrasings: string[]
}

/** What a page brings to the index. */
export interface CollectedPage {
  docs: CollectedDoc[]
  acronyms: Acronym[]
  /** Themes of the questions of a page: title and address. */
  themes: [title: string, path: string][]
  /** Phrasings of sections the page has not. */
  lost: SectionPhrasings[]
  /** True when there is no text at all. */
  isEmpty: boolean
}

interface CollectOptions {
  isContainer?: boolean
  theme?: string
  keywords?: string
  /** Phrasings by id of section. */
  phrasings: ReadonlyMap<string, string>
}

const joinPhrasings = (all: readonly SectionPhrasings[]): Map<string, string> => {
  const joined = new Map<string, string>()
  for (const { section, texts } of all)
    joined.set(section, [joined.get(section) ?? '', ...texts].join('\n'))
  return joined
}

const collectDoc = (
  text: Omit<PageText, 'sections'>,
  sections: readonly SourceSection[],
  { isContainer = false, theme = '', keywords = '', phrasings }: CollectOptions,
): CollectedDoc => {
  const path: string[] = []
  const parents = sections.map(({ heading, level }) => {
    path.length = Math.max(0, level - 2)
    const above = [theme, ...path].filter(Boolean).join(' ')
    if (level > 1) path[level - 2] = heading
    return above
  })
  return {
    text: {
      ...text,
      sections: sections.map(({ heading, id, text: content }) => [heading, id, content]),
    },
    isContainer,
    keywords,
    parents,
    codes: sections.map(({ code }) => code),
    areSignposts: sections.map(({ isSignpost }) => isSignpost),
    phrasings: sections.map(({ id }) => phrasings.get(id) ?? ''),
  }
}

/**
 * Reads a page. On a page of type `faq`, each heading of level 3 is a question, and a result of its
 * own; the rest of the page is one result, like any page.
 *
 * @param isOnlyFaq true when no other page has questions: its headings of level 2 are then their
 * themes; otherwise, each page of questions is one.
 */
export const collectPage = (page: SourcePage, isOnlyFaq = false): CollectedPage => {
  const { path, title, description, html, markdown = '', keywords } = page
  const { sections, abbreviations } = extractSections(html)
  const isFaq = page.type === 'faq'
  const isQuestion = ({ level, heading }: SourceSection): boolean =>
    isFaq && level === 3 && heading !== ''
  const type = isFaq ? 'guide' : (page.type ?? 'guide')
  const rest = sections.filter((section) => !isQuestion(section))
  const phrasings = joinPhrasings(page.phrasings ?? [])
  const ids = new Set(sections.map(({ id }) => id))
  const docs = [
    collectDoc({ path, title, type, description }, rest, {
      isContainer: isFaq,
      keywords: keywords.join(' '),
      phrasings,
    }),
  ]
  const themes: [string, string][] = isFaq && !isOnlyFaq ? [[title, path]] : []
  for (const section of sections) {
    const { heading, id, level, text } = section
    if (isQuestion(section))
      docs.push(
        collectDoc(
          {
            path,
            title: heading,
            type: 'faq',
            description: '',
            parent: title,
            answer: firstSentences(text, ANSWER_SIZE),
            ...(themes.length && { theme: themes.at(-1)! }),
          },
          [section],
          { theme: isOnlyFaq ? `${title} ${themes.at(-1)?.[0] ?? ''}` : title, phrasings },
        ),
      )
    else if (isFaq && isOnlyFaq && level === 2) themes.push([heading, id ? `${path}#${id}` : path])
  }
  return {
    docs,
    acronyms: [
      ...abbreviations,
      ...findDeclaredAbbreviations(markdown),
      ...(page.type === 'glossaire' ? findGlossaryEntries(html) : []),
      ...sections.flatMap(({ text }) => findAcronyms(text)),
    ],
    themes,
    lost: (page.phrasings ?? []).filter(({ section }) => section && !ids.has(section)),
    isEmpty: !sections.some(({ text, code }) => text || code),
  }
}
