import type { PageFacts } from '../shared/page-facts.js'
import { readProse } from '../shared/read-prose.js'
import type { SpellingRules } from './spelling-settings.js'

/** A word and the first line where it is. */
export interface WordFact {
  word: string
  line: number
}

const WORD = /[\p{L}\p{M}]+(?:[’'·.-][\p{L}\p{M}]+)*/gu

// « HTML », « GitHub », « OVHcloud », « un·e »: names and forms that no dictionary lists.
const NO_WORD = /\p{Lu}\P{Lu}*\p{Lu}|[·.]/u

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** The different words of a page that a dictionary should know. */
export const extractWords = (page: PageFacts, rules: SpellingRules): WordFact[] => {
  const prose = readProse(page)
  const header = page.lines.slice(0, page.bodyLine - 1)
  let text = [...header, ...prose.slice(header.length)].join('\n')
  for (const pattern of rules.ignored) text = text.replace(pattern, blank)
  const found = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    // The name of a field is not a word of the page.
    const words = index < header.length ? line.replace(/^[\s-]*[\w-]+:/, blank) : line
    for (const [word] of words.matchAll(WORD)) {
      if (word.length < rules.minWordLength || NO_WORD.test(word) || found.has(word)) continue
      found.set(word, index + 1)
    }
  }
  return [...found].map(([word, line]) => ({ word, line }))
}
