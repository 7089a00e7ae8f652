import { posix } from 'node:path'
import type { Markdown } from 'vuepress/markdown'
import { addNotice } from './notices.js'

const HREF =
  /(<a\b[^>]*?\bhref=)(["'])((?![a-z][\w+.-]*:|\/\/|#)[^"'#?]+?\.md)((?:[#?][^"']*)?)\2/gi
/** Ouvertures de balises, pour n’y chercher que des attributs. */
const TAG = /<[a-z][\w-]*\b[^<>]*>/gi
const STYLE = /\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi
const TABLE = /<table\b[^]*?<\/table\s*>/gi

const WRAPPER =
  '<div class="fr-table fr-table--multiline"><div class="fr-table__wrapper"><div class="fr-table__container"><div class="fr-table__content">'

const toPageAddress = (href: string, folder: string, base: string): string => {
  const path = href.startsWith('/') ? href : posix.join('/', encodeURI(folder), href)
  const address = path.replace(/(?:^|(?<=\/))(?:README|index)\.md$/i, '').replace(/\.md$/, '.html')
  return base + address.slice(1)
}

const STYLE_NOTICE =
  'l’attribut style est retiré : la politique de sécurité du site le refuserait, et ses couleurs ne suivraient pas le thème sombre. Employez une classe de l’option « styles ».'

/**
 * Le HTML écrit dans une page suit les usages du Markdown : `<a href="autre.md">` mène à la page, un
 * `<table>` prend la forme des tableaux du DSFR, un attribut `style` est retiré.
 */
export function rawHtmlPlugin(md: Markdown): void {
  md.core.ruler.push('raw_html', (state) => {
    const { env } = state
    const { base = '/', filePathRelative } = env
    const folder = posix.dirname(filePathRelative ?? '')
    const rewriteLinks = (html: string): string =>
      html.replace(HREF, (_, start: string, quote: string, href: string, rest: string) => {
        return (
          start + quote + toPageAddress(href, folder === '.' ? '' : folder, base) + rest + quote
        )
      })
    const isVue = env.frontmatter?.hydrate === true || /<script[\s>]/i.test(state.src)
    const dropStyles = (html: string, line: number | undefined): string =>
      html.replace(TAG, (tag) => {
        const plain = isVue ? tag : tag.replace(STYLE, '')
        if (plain !== tag) addNotice(env, line, STYLE_NOTICE)
        return plain
      })
    for (const token of state.tokens) {
      if (/^html_/.test(token.type)) {
        token.content = rewriteLinks(dropStyles(token.content, token.map?.[0])).replace(
          TABLE,
          (table) => `${WRAPPER}${table}</div></div></div></div>`,
        )
      }
      for (const child of token.children ?? []) {
        if (child.type !== 'html_inline') continue
        child.content = rewriteLinks(dropStyles(child.content, token.map?.[0]))
      }
    }
  })
}
