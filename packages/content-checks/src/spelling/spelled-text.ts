import type { PageFacts } from '../shared/page-facts.js'
import { readProse } from '../shared/read-prose.js'

/** What of a page is written in words: its front matter, then its sentences, line by line. */
export interface SpelledText {
  text: string
  /** Place of the end of the front matter in the text, in characters. */
  bodyStart: number
}

/** Keeps of a page what its spelling is checked on. */
export const readSpelledText = (page: PageFacts): SpelledText => {
  const header = page.lines.slice(0, page.bodyLine - 1)
  const body = readProse(page).slice(header.length)
  return { text: [...header, ...body].join('\n'), bodyStart: header.join('\n').length }
}
