/** One section of a page, as extracted from its HTML. */
export interface SourceSection {
  /** Heading, empty for the text before the first one. */
  heading: string
  /** Level of the heading, 1 for the text before the first one. */
  level: number
  /** Id of the heading, empty for the page itself. */
  id: string
  text: string
  /** Text of the code blocks. */
  code: string
  /** True when each of its lines is a link, with a few words: it sends elsewhere, it does not answer. */
  isSignpost: boolean
}

/** What readers type when they need a section, in other words than its own. */
export interface SectionPhrasings {
  /** Id of the section, empty for the page itself. */
  section: string
  texts: string[]
  /** Where they are written, `file:line`. */
  place: string
}

/** One page to index, whatever it comes from. */
export interface SourcePage {
  /** Address without the base, `/guide/page.html`. */
  path: string
  title: string
  description: string
  /** HTML of the content. */
  html: string
  /** Markdown source, for the abbreviations declared in it. */
  markdown?: string
  /** `type` of the front matter. */
  type?: string
  /** `mots_cles` or `keywords` of the front matter, and extra fields. */
  keywords: string[]
  /** Phrasings of its sections. @default [] */
  phrasings?: readonly SectionPhrasings[]
  /** Values of the properties the results can be filtered by. */
  filters: Record<string, string[]>
}
