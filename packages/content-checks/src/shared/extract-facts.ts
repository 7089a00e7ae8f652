import type { MarkdownToken } from './markdown-token.js'
import type { ListItemFact, PageFacts } from './page-facts.js'
import { readHtmlTags } from './read-html-tags.js'
import { safeDecode } from './safe-decode.js'

/** What is read from the tokens; the rest of the facts comes from the file. */
export type TokenFacts = Pick<
  PageFacts,
  'headings' | 'links' | 'images' | 'tables' | 'listItems' | 'htmlIds' | 'suspectTexts'
> & { codeLines: Set<number> }

const CODE_TYPES = new Set(['fence', 'code_block', 'html_block', 'import_code'])
const INTERESTING_HTML = /<(?:img|a)\b|\sid\s*=/i
// « {% embed url="…" %} » is an instruction for another program, not a text.
const INSTRUCTION = /\{%[^%\n]*%\}/g
const SUSPECT_TEXT = /https?:\/\/|\bwww\.|\]\s?\([^)]*[./#]/i

const textOf = (tokens: readonly MarkdownToken[]): string =>
  tokens
    .map(({ type, content }) => {
      if (type === 'softbreak' || type === 'hardbreak') return ' '
      return type === 'html_inline' ? '' : content
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

class FactReader {
  readonly facts: TokenFacts = {
    headings: [],
    links: [],
    images: [],
    tables: [],
    listItems: [],
    htmlIds: [],
    suspectTexts: [],
    codeLines: new Set(),
  }
  /** Items of the lists being read, the innermost last; `null` for those without numbers. */
  private readonly lists: (ListItemFact[] | null)[] = []
  /** Line of the block being read: table cells have none of their own. */
  private blockLine = 1

  constructor(
    private readonly lines: readonly string[],
    private readonly bodyLine: number,
  ) {}

  read(tokens: readonly MarkdownToken[]): TokenFacts {
    tokens.forEach((token, index) => {
      if (token.map) this.blockLine = token.map[0] + this.bodyLine
      if (token.type === 'inline') this.readInline(token)
      else if (token.type === 'heading_open') this.readHeading(token, tokens[index + 1])
      else if (token.type === 'table_open') this.readTable(token)
      else if (token.type.includes('list')) this.readList(token)
      else if (CODE_TYPES.has(token.type)) this.readCode(token)
      else if (token.type === 'html_inline') this.readHtml(token.content, this.blockLine)
    })
    return this.facts
  }

  private readHeading(token: MarkdownToken, inline: MarkdownToken | undefined): void {
    this.facts.headings.push({
      level: Number(token.tag.slice(1)),
      text: textOf(inline?.children ?? []),
      line: this.blockLine,
      id: token.attrGet('id'),
    })
  }

  private readTable({ map }: MarkdownToken): void {
    if (!map) return
    this.facts.tables.push({ line: map[0] + this.bodyLine, endLine: map[1] + this.bodyLine })
  }

  private readList({ type, info, map }: MarkdownToken): void {
    if (type === 'bullet_list_open') this.lists.push(null)
    else if (type === 'ordered_list_open') this.lists.push([])
    else if (type.endsWith('list_close')) this.endList(this.lists.pop() ?? [])
    else if (type === 'list_item_open' && map && info) {
      const items = this.lists.at(-1)
      const number = Number(info)
      const expected = (items?.[0]?.number ?? number) + (items?.length ?? 0)
      items?.push({ line: map[0] + this.bodyLine, number, expected })
    }
  }

  private endList(items: readonly ListItemFact[]): void {
    const isCounted = new Set(items.map(({ number }) => number)).size > 1
    if (isCounted) this.facts.listItems.push(...items)
  }

  private readCode({ type, map, content }: MarkdownToken): void {
    if (!map) return
    for (let line = map[0]; line < map[1]; line += 1) this.facts.codeLines.add(line + this.bodyLine)
    if (type === 'html_block') this.readHtml(content, this.blockLine)
  }

  private readHtml(html: string, firstLine: number): void {
    if (!INTERESTING_HTML.test(html)) return
    for (const { name, attributes, lineOffset } of readHtmlTags(html)) {
      const line = firstLine + lineOffset
      const { id, src, href, alt } = attributes
      if (id) this.facts.htmlIds.push({ text: id, line })
      if (name === 'img' && src !== undefined) {
        this.facts.images.push({ src: safeDecode(src), alt: alt ?? null, line, isHtml: true })
      }
      if (name === 'a' && href !== undefined) {
        this.facts.links.push({ href: safeDecode(href), text: '', line, isHtml: true })
      }
    }
  }

  private readInline(token: MarkdownToken): void {
    const children = token.children ?? []
    const firstLine = this.blockLine
    const lastLine = token.map ? token.map[1] + this.bodyLine - 1 : firstLine
    let line = firstLine
    children.forEach((child, index) => {
      if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1
      else if (child.type === 'link_open') this.readLink(children, index, line, lastLine)
      else if (child.type === 'image') this.readImage(child, line, lastLine)
      else if (child.type === 'html_inline') this.readHtml(child.content, line)
    })
    this.readTexts(children, firstLine)
  }

  private readLink(
    children: readonly MarkdownToken[],
    index: number,
    line: number,
    lastLine: number,
  ): void {
    const token = children[index]
    const href = token?.attrGet('href')
    // A heading's own address, added by markdown-it-anchor, was not written by anyone.
    if (href == null || token?.attrGet('class')?.includes('header-anchor')) return
    // A paragraph may hold thousands of links: the search never starts again from its beginning.
    let end = index + 1
    while (end < children.length && children[end]?.type !== 'link_close') end += 1
    this.facts.links.push({
      href: safeDecode(href),
      text: textOf(children.slice(index + 1, end)),
      line: this.findLine(href, line, lastLine),
      isHtml: false,
    })
  }

  private readImage(token: MarkdownToken, line: number, lastLine: number): void {
    const src = token.attrGet('src') ?? ''
    this.facts.images.push({
      src: safeDecode(src),
      alt: token.content.trim() === '' ? null : token.content,
      line: this.findLine(src, line, lastLine),
      isHtml: false,
    })
  }

  private readTexts(children: readonly MarkdownToken[], firstLine: number): void {
    let line = firstLine
    let depth = 0
    let text = ''
    const flush = (): void => {
      const shown = text.replace(INSTRUCTION, '')
      if (SUSPECT_TEXT.test(shown)) this.facts.suspectTexts.push({ text: shown, line })
      text = ''
    }
    for (const child of children) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') {
        flush()
        line += 1
      } else if (child.type === 'link_open') depth += 1
      else if (child.type === 'link_close') depth -= 1
      else if (child.type === 'text' && depth === 0) text += child.content
    }
    flush()
  }

  /**
   * Line breaks inside inline code or HTML make no token: the address itself, searched in the
   * lines of the paragraph, is surer than counting.
   */
  private findLine(address: string, from: number, to: number): number {
    const decoded = safeDecode(address)
    for (let line = from; line <= to; line += 1) {
      const source = this.lines[line - 1] ?? ''
      if (source.includes(address) || source.includes(decoded)) return line
    }
    return from
  }
}

/**
 * Reads what the rules need from the tokens of a page.
 *
 * @param lines every line of the file
 * @param bodyLine line of the file where the tokens begin, from 1
 */
export const extractFacts = (
  tokens: readonly MarkdownToken[],
  lines: readonly string[],
  bodyLine: number,
): TokenFacts => new FactReader(lines, bodyLine).read(tokens)
