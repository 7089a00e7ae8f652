import type { PageFacts } from './page-facts.js'

// Small words that one of the languages alone has; « a » and « on » are in both.
const FRENCH =
  /(?<![A-Za-zÀ-ɏ])(?:le|la|les|de|du|des|et|est|une?|dans|pour|que|qui|pas|sur)(?![A-Za-zÀ-ɏ])/gi
const ENGLISH =
  /(?<![A-Za-zÀ-ɏ])(?:the|of|to|and|is|are|in|for|with|that|this|be|by|or|you)(?![A-Za-zÀ-ɏ])/gi

// Below, a page holds little more than names: nothing tells its language.
const MIN_WORDS = 12

const guesses = new WeakMap<readonly string[], boolean>()

const guessFrench = (lines: readonly string[]): boolean => {
  const known = guesses.get(lines)
  if (known !== undefined) return known
  const text = lines.join('\n').replace(/```[^]*?```/g, '')
  const english = text.match(ENGLISH)?.length ?? 0
  const isGuess = english < MIN_WORDS || english < 2 * (text.match(FRENCH)?.length ?? 0)
  guesses.set(lines, isGuess)
  return isGuess
}

/**
 * Whether a page is in French: rules on French texts leave the others alone. The front matter says
 * so, or else the text: sites often give the language of a whole folder elsewhere.
 */
export const isFrench = ({
  frontmatter,
  lines,
}: Pick<PageFacts, 'frontmatter' | 'lines'>): boolean => {
  const { lang } = frontmatter.data
  if (lang === undefined || lang === null) return guessFrench(lines)
  return /^fr\b/i.test(String(lang))
}
