import type { Markdown } from 'vuepress/markdown'
import { extractFacts } from './extract-facts.js'
import type { Frontmatter } from './frontmatter.js'
import type { MarkdownToken } from './markdown-token.js'
import type { PageFacts } from './page-facts.js'
import { parseFrontmatter } from './parse-frontmatter.js'

/** A file read once, before Markdown is parsed. */
export interface PageSource {
  /** Path shown to people. */
  file: string
  filePathRelative: string
  lines: readonly string[]
  frontmatter: Frontmatter
  /** What VuePress can render without throwing. */
  content: string
}

// An empty front matter keeps a body that starts with « --- » from being taken for one.
const NO_FRONTMATTER = '---\n---\n'

/** Reads the text of a page up to its front matter. */
export const readSource = (
  text: string,
  { file, filePathRelative }: Pick<PageSource, 'file' | 'filePathRelative'>,
): PageSource => {
  const frontmatter = parseFrontmatter(text)
  return {
    file,
    filePathRelative,
    lines: text.split(/\r?\n/),
    frontmatter,
    content:
      frontmatter.status === 'broken' ? NO_FRONTMATTER + text.slice(frontmatter.bodyStart) : text,
  }
}

/** Line of the file where the body that markdown-it parsed begins. */
export const findBodyLine = (source: PageSource, body: string): number =>
  source.lines.length - body.split('\n').length + 1

/** Facts of a page, from its source and its tokens. */
export const toPageFacts = (
  source: PageSource,
  tokens: readonly MarkdownToken[],
  body: string,
): PageFacts => {
  const bodyLine = findBodyLine(source, body)
  const { file, filePathRelative, lines, frontmatter } = source
  const facts = extractFacts(tokens, lines, bodyLine)
  return { file, filePathRelative, lines, frontmatter, bodyLine, ...facts }
}

/** Reads a whole page with a markdown-it of VuePress. */
export const readPage = (
  text: string,
  names: Pick<PageSource, 'file' | 'filePathRelative'>,
  markdown: Markdown,
): PageFacts => {
  const source = readSource(text, names)
  const body = text.slice(source.frontmatter.bodyStart)
  const env: { content?: string } = {}
  // The front matter is already read: markdown-it would read it again.
  const tokens = markdown.parse(body.startsWith('---') ? NO_FRONTMATTER + body : body, env)
  return toPageFacts(source, tokens, env.content ?? body)
}
