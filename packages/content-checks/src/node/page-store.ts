import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Markdown } from 'vuepress/markdown'
import { decodeSource } from '../shared/decode-source.js'
import type { MarkdownToken } from '../shared/markdown-token.js'
import type { PageFacts } from '../shared/page-facts.js'
import { measureExcess } from '../shared/measure-excess.js'
import { readSource, toPageFacts } from '../shared/read-page.js'
import type { PageSource } from '../shared/read-page.js'
import type { Finding } from '../shared/problem.js'

/** What is known of one file. */
export interface StoredPage {
  source: PageSource
  encoding: Finding | null
  /** Set once markdown-it has parsed the page. */
  facts: PageFacts | null
}

// VuePress takes a file that vanished for an empty one.
const NO_BYTES = new Uint8Array()

const FACTS_RULE = 'content_checks_facts'
const IDS_RULE = 'content_checks_ids'

/** Reads the pages as VuePress goes through them. */
export class PageStore {
  private readonly pages = new Map<string, StoredPage>()
  private readonly instances = new WeakSet<Markdown>()

  get(filePath: string): StoredPage | undefined {
    return this.pages.get(filePath)
  }

  delete(filePath: string): void {
    this.pages.delete(filePath)
  }

  /**
   * Reads a file before VuePress does.
   *
   * @param text its text, when another plugin gives it; read from the disk otherwise
   * @returns a text that VuePress can parse
   */
  async read(filePath: string, sourceDir: string, text?: string): Promise<string> {
    const bytes = text === undefined ? await readFile(filePath).catch(() => NO_BYTES) : null
    const decoded = bytes ? decodeSource(bytes) : { text: text ?? '', finding: null }
    const source = readSource(decoded.text, {
      file: toSlashes(path.relative(process.cwd(), filePath)),
      filePathRelative: toSlashes(path.relative(sourceDir, filePath)),
    })
    this.pages.set(filePath, { source, encoding: decoded.finding, facts: null })
    // That it is too long is told alone: rendering it could take minutes.
    return measureExcess(decoded.text) ? '' : source.content
  }

  /**
   * Listens to markdown-it: once right after the inline tokens are made, before any plugin changes
   * them, and once at the very end for the ids that headings really get. It must be called when
   * every plugin has added its own rules.
   */
  listen(markdown: Markdown): void {
    if (this.instances.has(markdown)) return
    this.instances.add(markdown)
    const { ruler } = markdown.core
    ruler.after('inline', FACTS_RULE, ({ tokens, env, inlineMode }) => {
      if (!inlineMode) this.readTokens(tokens, env as MarkdownEnv)
    })
    ruler.push(IDS_RULE, ({ tokens, env, inlineMode }) => {
      if (!inlineMode) this.readIds(tokens, env as MarkdownEnv)
    })
  }

  private readTokens(tokens: MarkdownToken[], { filePath, content }: MarkdownEnv): void {
    const page = filePath ? this.pages.get(filePath) : undefined
    // Themes parse bits of pages again with the same environment: the page comes first.
    if (!page || page.facts) return
    page.facts = toPageFacts(page.source, tokens, content ?? page.source.content)
  }

  private readIds(tokens: MarkdownToken[], { filePath }: MarkdownEnv): void {
    const facts = filePath ? this.pages.get(filePath)?.facts : undefined
    if (!facts) return
    const headings = new Map(facts.headings.map((heading) => [heading.line, heading]))
    for (const token of tokens) {
      if (token.type !== 'heading_open' || !token.map) continue
      const heading = headings.get(token.map[0] + facts.bodyLine)
      // The first address is that of the page; later ones, of bits that the theme parses again.
      if (heading) heading.id ??= token.attrGet('id')
    }
  }
}

interface MarkdownEnv {
  filePath?: string | null
  content?: string
}

const toSlashes = (file: string): string => file.split(path.sep).join('/')
