import { posix } from 'node:path'
import type { Markdown } from 'vuepress/markdown'

const HREF =
  /(<a\b[^>]*?\bhref=)(["'])((?![a-z][\w+.-]*:|\/\/|#)[^"'#?]+?\.md)((?:[#?][^"']*)?)\2/gi
const TABLE = /<table\b[^]*?<\/table\s*>/gi

const WRAPPER =
  '<div class="fr-table fr-table--multiline"><div class="fr-table__wrapper"><div class="fr-table__container"><div class="fr-table__content">'

const toPageAddress = (href: string, folder: string, base: string): string => {
  const path = href.startsWith('/') ? href : posix.join('/', encodeURI(folder), href)
  const address = path.replace(/(?:^|(?<=\/))(?:README|index)\.md$/i, '').replace(/\.md$/, '.html')
  return base + address.slice(1)
}

/**
 * Le HTML écrit dans une page suit les usages du Markdown : `<a href="autre.md">` mène à la page, un
 * `<table>` prend la forme des tableaux du DSFR.
 */
export function rawHtmlPlugin(md: Markdown): void {
  md.core.ruler.push('raw_html', (state) => {
    const { base = '/', filePathRelative } = state.env
    const folder = posix.dirname(filePathRelative ?? '')
    const rewriteLinks = (html: string): string =>
      html.replace(HREF, (_, start: string, quote: string, href: string, rest: string) => {
        return (
          start + quote + toPageAddress(href, folder === '.' ? '' : folder, base) + rest + quote
        )
      })
    for (const token of state.tokens) {
      if (token.type === 'html_block') {
        token.content = rewriteLinks(token.content).replace(
          TABLE,
          (table) => `${WRAPPER}${table}</div></div></div></div>`,
        )
      }
      for (const child of token.children ?? []) {
        if (child.type === 'html_inline') child.content = rewriteLinks(child.content)
      }
    }
  })
}
