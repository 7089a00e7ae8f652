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

/** What a pattern found: its groups by number, and its column in the line. */
export type ProseMatch = Readonly<Record<number, string | undefined>> & { 0: string; index: number }

/** The sentences of a page in one text, and where its lines start. */
interface ProseText {
  text: string
  starts: readonly number[]
}

const texts = new WeakMap<readonly string[], ProseText>()

const joinProse = (prose: readonly string[]): ProseText => {
  const known = texts.get(prose)
  if (known) return known
  let start = 0
  const starts = prose.map((line) => {
    const place = start
    start += line.length + 1
    return place
  })
  const joined = { text: prose.join('\n'), starts }
  texts.set(prose, joined)
  return joined
}

/** Index of the line that holds a place. */
const findLine = (starts: readonly number[], place: number): number => {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Looks for a pattern in the sentences of a page, all its lines at once: one by one, they would
 * take most of the time of a check.
 *
 * @param pattern with the `g` flag; it must not run over a line break
 * @param explain gets the column in its line; `null` when what was found is right after all
 */
export function* findInProse(
  page: PageFacts,
  pattern: RegExp,
  explain: (match: ProseMatch, line: number, prose: readonly string[]) => TextRemark | null,
): Generator<Finding> {
  const prose = readProse(page)
  const { text, starts } = joinProse(prose)
  for (const match of text.matchAll(pattern)) {
    const index = findLine(starts, match.index)
    const column = match.index - (starts[index] ?? 0)
    const remark = explain({ ...match, index: column }, index + 1, prose)
    if (!remark) continue
    const { wrong, remedy, replacement } = remark
    const fix = { column, length: match[0].length, text: replacement ?? '' }
    yield { line: index + 1, wrong, remedy, ...(replacement !== undefined && { fix }) }
  }
}
