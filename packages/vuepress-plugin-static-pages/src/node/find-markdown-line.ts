const FENCE_RE = /^\s*(?:[-*+>]\s+|\d+[.)]\s+)*(`{3,}|~{3,})/
const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

const hideFences = (lines: string[]): string[] => {
  let fence = ''
  return lines.map((line) => {
    const mark = FENCE_RE.exec(line)?.[1] ?? ''
    if (fence === '') {
      if (mark === '') return line
      fence = mark
      return ''
    }
    if (mark.startsWith(fence) && line.trim() === mark) fence = ''
    return ''
  })
}

/** Markdown whose front matter, code and comments are blanked out, lines kept in place. */
const hideCode = (markdown: string): string =>
  hideFences(
    markdown
      .replace(/^---\r?\n[^]*?\r?\n---(?=\r?\n|$)/, blank)
      .replace(/<!--[^]*?-->/g, blank)
      .split('\n'),
  )
    .join('\n')
    .replace(/(`+)(?!`)[^`][^]*?(?<!`)\1(?!`)/g, blank)

/**
 * First line (from 1) of a Markdown file where one of the texts occurs outside front matter, code
 * and comments. `undefined` when none does: the content may come from an extension or an included
 * file.
 */
export const findMarkdownLine = (markdown: string, needles: string[]): number | undefined => {
  const visible = hideCode(markdown)
  for (const needle of needles) {
    if (needle === '') continue
    const isWord = /[\w-]$/.test(needle)
    const index = visible.search(new RegExp(escapeRegExp(needle) + (isWord ? '(?![\\w-])' : '')))
    if (index >= 0) return visible.slice(0, index).split('\n').length
  }
  return undefined
}
