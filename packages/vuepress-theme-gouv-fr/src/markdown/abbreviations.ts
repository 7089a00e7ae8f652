import type { Markdown } from 'vuepress/markdown'
import { readLanguage, type ResolveLanguage } from './page-language.js'

type Token = ReturnType<Markdown['parse']>[number]

/** Un sigle : au moins deux capitales d’affilée en tête, sans espace. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}][\p{L}\p{N}/-]*$/u

/**
 * Sigles et développements lus dans le glossaire : un titre `### AMDAC`, puis un paragraphe qui
 * commence par le développement en italique, `*Administrateur ministériel…* Définition.`
 *
 * @param source Markdown de la page de glossaire
 */
export function readGlossary(source: string): Map<string, string> {
  const entries = new Map<string, string>()
  for (const [, term = '', expansion = ''] of source.matchAll(
    /^### (.+?)\s*\n+\*([^*\n]+?)\.?\*/gm,
  )) {
    for (const name of term.split(/\s*(?:,|\/| ou )\s*/)) {
      if (ACRONYM.test(name)) entries.set(name, expansion.trim())
    }
  }
  return entries
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/**
 * À sa première apparition dans une page, un sigle du glossaire porte son développement. Ni les
 * titres, ni les liens, ni le code ne changent ; un sigle que la page développe elle-même
 * (« … (AMDAC) », « AMDAC (…) ») n’en a pas besoin.
 */
export function abbreviationsPlugin(
  md: Markdown,
  glossary: ReadonlyMap<string, string>,
  langOf: ResolveLanguage = readLanguage,
): void {
  if (glossary.size === 0) return
  const names = [...glossary.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${names.join('|')})(?![\\p{L}\\p{N}-])`, 'u')

  md.core.ruler.push('abbreviations', (state) => {
    if (state.env.frontmatter?.type === 'glossaire') return
    // Un développement en français n’éclaire pas une page écrite dans une autre langue.
    if (!langOf(state.env).startsWith('fr')) return
    const seen = new Set<string>()
    const mark = (text: Token): Token[] => {
      const result: Token[] = []
      let rest = text.content
      const push = (content: string): void => {
        if (content) result.push(Object.assign(new state.Token('text', '', 0), { content }))
      }
      while (rest) {
        const match = pattern.exec(rest)
        if (!match) break
        const [name] = match
        const [before, after] = [rest.slice(0, match.index), rest.slice(match.index + name.length)]
        const isExpandedHere = /\($/.test(before) || /^[\s\u00a0]\(/.test(after)
        const isFirst = !seen.has(name)
        seen.add(name)
        if (isFirst && !isExpandedHere) {
          push(before)
          const title = md.utils.escapeHtml(glossary.get(name) ?? '')
          result.push(
            Object.assign(new state.Token('html_inline', '', 0), {
              content: `<abbr title="${title}">${md.utils.escapeHtml(name)}</abbr>`,
            }),
          )
        } else {
          push(before + name)
        }
        rest = after
      }
      push(rest)
      return result
    }

    state.tokens.forEach((token, index) => {
      if (token.type !== 'inline' || !token.children) return
      if (state.tokens[index - 1]?.type === 'heading_open') return
      let linkDepth = 0
      token.children = token.children.flatMap((child) => {
        if (child.type === 'link_open') linkDepth++
        if (child.type === 'link_close') linkDepth--
        return child.type === 'text' && linkDepth === 0 ? mark(child) : child
      })
    })
  })
}
