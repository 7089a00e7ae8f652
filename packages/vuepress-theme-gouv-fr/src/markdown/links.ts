import type { Markdown } from 'vuepress/markdown'
import { readAttribute } from '../shared/read-attribute.js'
import { readLanguage, textsFor, type ResolveLanguage } from './page-language.js'

type Token = ReturnType<Markdown['parse']>[number]

const EXTERNAL = /^(?:https?:)?\/\//i
const OPENING = /<a\s[^<>]*>/gi
const CLOSING = /<\/a\s*>/i

const dropAttributes = (tag: string, names: readonly string[]): string =>
  tag.replace(
    new RegExp(`\\s(?:${names.join('|')})\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+)`, 'gi'),
    '',
  )

/** Ce qu’un lecteur d’écran dit d’un morceau de HTML : ses textes, et ce qui décrit ses images. */
const toLabel = (html: string): string =>
  html
    .replace(
      /<[^>]*>/g,
      (tag) => readAttribute(tag, 'alt') ?? readAttribute(tag, 'aria-label') ?? '',
    )
    .replace(/\s+/g, ' ')
    .trim()

/** Balise `<a>` écrite en HTML, complétée comme un lien Markdown ; son `target` est respecté. */
function completeTag(tag: string, content: string, newWindow: string): string {
  const target = readAttribute(tag, 'target')
  if (!EXTERNAL.test(readAttribute(tag, 'href') ?? '') || (target && target !== '_blank'))
    return tag
  const label = readAttribute(tag, 'title') || readAttribute(tag, 'aria-label') || toLabel(content)
  const title = label.includes(newWindow) ? label : [label, newWindow].filter(Boolean).join(' - ')
  const rest = dropAttributes(tag.slice(0, -1), ['title', 'target', 'rel'])
  // « nofollow », « license » ou « me » gardent leur sens.
  const rel = new Set(['noopener', 'external', ...(readAttribute(tag, 'rel')?.split(/\s+/) ?? [])])
  return `${rest} title="${title.replaceAll('"', '&quot;')}" target="_blank" rel="${[...rel].join(' ').trim()}">`
}

/** Le contenu d’un lien, des enfants qui suivent jusqu’à celui qui le ferme ; vide si aucun ne le fait. */
const contentUntil = (
  children: readonly Token[],
  start: number,
  isClosing: (token: Token) => boolean,
  write: (token: Token) => string,
): string => {
  const end = children.findIndex((child, index) => index > start && isClosing(child))
  return children
    .slice(start + 1, Math.max(end, start + 1))
    .map(write)
    .join('')
}

/** Le texte d’un jeton, en HTML ; celui d’un paragraphe ou d’une image est dans ses enfants. */
function writeToken(token: Token, escape: (text: string) => string): string {
  if (/break$/.test(token.type)) return ' '
  if (/^html_/.test(token.type)) return token.content
  return token.children
    ? token.children.map((child) => writeToken(child, escape)).join('')
    : escape(token.content)
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
    const { escapeHtml, unescapeAll } = md.utils
    const write = (token: Token): string => writeToken(token, escapeHtml)
    const { tokens } = state
    tokens.forEach((token, index) => {
      if (/^html_/.test(token.type)) {
        const { content } = token
        token.content = content.replace(OPENING, (tag, offset: number) => {
          const after = content.slice(offset + tag.length)
          // Un lien de bloc peut enjamber des lignes vides : le reste de son texte est plus loin.
          const rest = CLOSING.test(after)
            ? ''
            : contentUntil(
                tokens,
                index,
                (next) => /^html_/.test(next.type) && CLOSING.test(next.content),
                write,
              )
          return completeTag(tag, after.split(CLOSING)[0]! + rest, newWindow)
        })
      }
      token.children?.forEach((child, at, children) => {
        if (child.type === 'html_inline' && /^<a\s/i.test(child.content)) {
          const content = contentUntil(children, at, (next) => CLOSING.test(next.content), write)
          child.content = completeTag(child.content, content, newWindow)
        }
        if (child.type !== 'link_open') return
        if (!EXTERNAL.test(child.attrGet('href') ?? '')) return
        const text = contentUntil(
          children,
          at,
          ({ type }) => type === 'link_close',
          ({ content, type }) => (type === 'html_inline' ? unescapeAll(toLabel(content)) : content),
        ).trim()
        const label = child.attrGet('title') || text
        child.attrSet('title', [label, newWindow].filter(Boolean).join(' - '))
      })
    })
  })
}
