/** Sections of a file of text, at most; the number of a section tells in which file it is. */
export const NUMBERS_PER_FILE = 16

/**
 * Text of one possible result, read only when it is shown. A long page is cut into several files, so
 * that a result in a glossary does not cost the whole glossary: all say the same, but for `sections`.
 */
export interface PageText {
  /** Address without the base, `/guide/page.html`. */
  path: string
  title: string
  /** `type` of the front matter, `faq` for a question, `guide` by default. */
  type: string
  description: string
  /** Title of the page that holds the question, for the questions of an FAQ page. */
  parent?: string
  /** Theme of a question: its title, and its address without the base. */
  theme?: [title: string, path: string]
  /** First sentences of the answer, for a question. */
  answer?: string
  /**
   * Heading (empty before the first one), its id (empty for the page itself), text. The first one of
   * the first file has number 1, the first one of the next files {@link NUMBERS_PER_FILE} more.
   */
  sections: [heading: string, id: string, text: string][]
}

/** One property the results can be filtered by. */
export interface FilterField {
  /** `type`, `public`, `moment` or `rubrique`. */
  name: string
  /** Name shown. */
  label: string
  /** Value and label of each choice. */
  values: [value: string, label: string][]
  /** For each result, the numbers of its values. */
  docs: number[][]
}

/** What the search page needs besides results. */
export interface Facets {
  fields: FilterField[]
  /** Themes of the FAQ: title, and address with the base. */
  themes: [title: string, url: string][]
}
