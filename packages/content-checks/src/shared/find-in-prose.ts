import type { PageFacts } from './page-facts.js'
import type { Finding } from './problem.js'
import { readProse } from './read-prose.js'

/** What to say of a piece of text, and what to write instead when it is sure. */
export interface TextRemark {
  wrong: string
  remedy: string
  /** Written instead of what the pattern matched. */
  replacement?: string
}

/**
 * Looks for a pattern in the sentences of a page, line by line.
 *
 * @param pattern with the `g` flag
 * @param explain `null` when what was found is right after all
 */
export function* findInProse(
  page: PageFacts,
  pattern: RegExp,
  explain: (match: RegExpExecArray, line: number, prose: readonly string[]) => TextRemark | null,
): Generator<Finding> {
  const prose = readProse(page)
  for (const [index, text] of prose.entries()) {
    if (text === '') continue
    for (const match of text.matchAll(pattern)) {
      const remark = explain(match, index + 1, prose)
      if (!remark) continue
      const { wrong, remedy, replacement } = remark
      const fix = { column: match.index, length: match[0].length, text: replacement ?? '' }
      yield { line: index + 1, wrong, remedy, ...(replacement !== undefined && { fix }) }
    }
  }
}
