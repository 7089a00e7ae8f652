import type { Markdown } from 'vuepress/markdown'
import { readLanguage, textsFor, type ResolveLanguage } from './page-language.js'

type Token = ReturnType<Markdown['parse']>[number]

const EXTERNAL = /^(?:https?:)?\/\//i
/** Lien entier, tel qu’on l’écrit en HTML. */
const HTML_LINK = /(<a\s[^<>]*>)([^]*?)(?=<\/a\s*>)/gi

const readAttribute = (tag: string, name: string): string | undefined => {
  const [, double, single] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? []
  return double ?? single
}

/** Balise `<a>` écrite en HTML, complétée comme un lien Markdown ; son `target` est respecté. */
function completeTag(tag: string, text: string, newWindow: string): string {
  const target = readAttribute(tag, 'target')
  if (!EXTERNAL.test(readAttribute(tag, 'href') ?? '') || (target && target !== '_blank'))
    return tag
  const label = readAttribute(tag, 'title') ?? text.replace(/<[^>]*>/g, '').trim()
  const title = label.includes(newWindow) ? label : `${label} - ${newWindow}`
  const rest = tag.slice(0, -1).replace(/\s(?:title|target|rel)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
  return `${rest} title="${title.replaceAll('"', '&quot;')}" target="_blank" rel="noopener external">`
}

/** Le texte des enfants qui suivent, jusqu’à celui qui ferme le lien. */
const textUntil = (
  children: readonly Token[],
  start: number,
  isClosing: (token: Token) => boolean,
): string => {
  const end = children.findIndex((child, index) => index > start && isClosing(child))
  return children
    .slice(start + 1, end)
    .map((child) => (child.type === 'html_inline' ? '' : child.content))
    .join('')
}

/**
 * Un lien vers un autre site, écrit en Markdown ou en HTML, s’ouvre dans une nouvelle fenêtre et le dit
 * dans son titre (RGAA 13.2).
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/lien
 */
export function externalLinksPlugin(md: Markdown, langOf: ResolveLanguage = readLanguage): void {
  md.core.ruler.push('external_link_title', (state) => {
    const { newWindow } = textsFor(langOf(state.env))
    for (const token of state.tokens) {
      if (token.type === 'html_block') {
        token.content = token.content.replace(
          HTML_LINK,
          (_, tag: string, text: string) => completeTag(tag, text, newWindow) + text,
        )
      }
      token.children?.forEach((child, index, children) => {
        if (child.type === 'html_inline' && /^<a\s/i.test(child.content)) {
          const text = textUntil(children, index, ({ content }) => /^<\/a\s*>/i.test(content))
          child.content = completeTag(child.content, md.utils.escapeHtml(text), newWindow)
        }
        if (child.type !== 'link_open') return
        if (!EXTERNAL.test(child.attrGet('href') ?? '')) return
        const text = textUntil(children, index, ({ type }) => type === 'link_close')
        child.attrSet('title', `${child.attrGet('title') ?? text} - ${newWindow}`)
      })
    }
  })
}
