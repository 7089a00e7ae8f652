import type { Frontmatter } from './frontmatter.js'

/** A heading written in Markdown. */
export interface HeadingFact {
  /** 1 to 6. */
  level: number
  text: string
  line: number
  /** Address of the heading in the rendered page; `null` when the site gives none. */
  id: string | null
}

/** A link, in Markdown or in HTML. */
export interface LinkFact {
  /** As written, percent-decoded. */
  href: string
  /** What a reader sees or hears, images included. */
  text: string
  line: number
  isHtml: boolean
}

/** An image, in Markdown or in HTML. */
export interface ImageFact {
  /** As written, percent-decoded. */
  src: string
  /** `null`: no alternative text; `''` only in HTML, where it says that the image is decorative. */
  alt: string | null
  line: number
  isHtml: boolean
}

/** A piece of text or a place with a line. */
export interface LineFact {
  text: string
  line: number
}

/** An item of a numbered list, and the number that readers will see. */
export interface ListItemFact {
  line: number
  number: number
  expected: number
}

/** A table: its first line and the line after its last. */
export interface TableFact {
  line: number
  endLine: number
}

/** What the rules know of one page. Lines count from 1 in the file. */
export interface PageFacts {
  /** Path shown to people, relative to the working directory. */
  file: string
  /** Path relative to the source directory, with `/`. */
  filePathRelative: string
  /** Every line of the file. */
  lines: readonly string[]
  /** First line of the body. */
  bodyLine: number
  frontmatter: Frontmatter
  headings: HeadingFact[]
  links: LinkFact[]
  images: ImageFact[]
  tables: TableFact[]
  /** Items of numbered lists; those of a list whose numbers are all the same are right. */
  listItems: ListItemFact[]
  /** `id` attributes written in HTML. */
  htmlIds: LineFact[]
  /** Texts outside links that contain an address or look like a link gone wrong. */
  suspectTexts: LineFact[]
  /** Lines of code and HTML blocks: no rule may read them. */
  codeLines: ReadonlySet<number>
}
