import type { Markdown } from 'vuepress/markdown'
import { readLanguage, textsFor, type ResolveLanguage } from './page-language.js'

/**
 * Un lien vers un autre site s’ouvre dans une nouvelle fenêtre et le dit dans son titre (RGAA 13.2).
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/lien
 */
export function externalLinksPlugin(md: Markdown, langOf: ResolveLanguage = readLanguage): void {
  md.core.ruler.push('external_link_title', (state) => {
    const { newWindow } = textsFor(langOf(state.env))
    for (const token of state.tokens) {
      if (token.type !== 'inline' || !token.children) continue
      token.children.forEach((child, index, children) => {
        if (child.type !== 'link_open') return
        if (!/^(?:https?:)?\/\//.test(child.attrGet('href') ?? '')) return
        const end = children.findIndex((c, i) => i > index && c.type === 'link_close')
        const text = children
          .slice(index + 1, end)
          .map((c) => c.content)
          .join('')
        child.attrSet('title', `${child.attrGet('title') ?? text} - ${newWindow}`)
      })
    }
  })
}
