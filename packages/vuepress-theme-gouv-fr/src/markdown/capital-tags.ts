import type { Markdown } from 'vuepress/markdown'
import { isNativeTag } from 'vuepress-plugin-static-pages'

/** Balise tout en majuscules, comme on les écrivait : `<BR>`, `</TABLE>`. */
const CAPITAL_TAG = /(<\/?)([A-Z][A-Z\d]*)(?=[\s/>])([^<>]*)/g
const ATTRIBUTE = /(\s)([A-Z]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?(?=[\s/]|$)/g

const lowerTags = (html: string): string =>
  html.replace(CAPITAL_TAG, (written, start: string, name: string, attributes: string) =>
    isNativeTag(name.toLowerCase())
      ? start +
        name.toLowerCase() +
        attributes.replace(
          ATTRIBUTE,
          (_, space: string, key: string, value = '') => space + key.toLowerCase() + value,
        )
      : written,
  )

/**
 * Met en minuscules les balises HTML écrites en majuscules, où Vue verrait des composants. Celle qui
 * ouvre un texte n’a pas reçu de paragraphe, comme un composant : elle le retrouve.
 */
export function capitalTagsPlugin(md: Markdown): void {
  md.core.ruler.push('capital_tags', ({ env, Token, tokens }) => {
    for (const token of tokens.flatMap((one) => one.children ?? [])) {
      if (token.type === 'html_inline') token.content = lowerTags(token.content)
    }
    tokens.forEach((token, index) => {
      if (!/^html_/.test(token.type)) return
      const html = lowerTags(token.content)
      const next = tokens[index + 1]
      if (html !== token.content && token.type === 'html_inline' && next?.type === 'inline') {
        next.content = html + next.content
        next.children = []
        md.inline.parse(next.content, md, env, next.children)
        const open = new Token('paragraph_open', 'p', 1)
        tokens.splice(index, 2, open, next, new Token('paragraph_close', 'p', -1))
      } else {
        token.content = html
      }
    })
  })
}
