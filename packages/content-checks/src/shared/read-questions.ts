import type { CheckOptions } from './check-options.js'
import type { PageFacts } from './page-facts.js'
import { readProse } from './read-prose.js'

/** A question of a FAQ page and its answer. */
export interface QuestionFact {
  text: string
  line: number
  /** First line of the answer that is not blank; `null` without answer. */
  firstLine: number | null
  /** The answer, where only sentences are left. */
  answer: string
}

/** The questions of a page whose front matter says that it is a FAQ; none elsewhere. */
export const readQuestions = (page: PageFacts, { faq = {} }: CheckOptions): QuestionFact[] => {
  const { field = 'type', value = 'faq', level = 3 } = faq
  if (page.frontmatter.data[field] !== value) return []
  const prose = readProse(page)
  return page.headings.flatMap((heading, index) => {
    if (heading.level !== level) return []
    const next = page.headings.slice(index + 1).find((other) => other.level <= level)
    const end = next ? next.line - 1 : page.lines.length
    const answer = prose.slice(heading.line, end)
    const first = answer.findIndex((_, offset) => page.lines[heading.line + offset]?.trim())
    return {
      text: heading.text,
      line: heading.line,
      firstLine: first === -1 ? null : heading.line + first + 1,
      answer: answer.join('\n'),
    }
  })
}
