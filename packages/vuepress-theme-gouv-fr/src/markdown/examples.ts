import type { Markdown } from 'vuepress/markdown'
import { readLanguage, textsFor, type ResolveLanguage } from './page-language.js'

/**
 * `::: exemple` montre le rendu d’un passage, puis le Markdown qui l’a produit : le texte n’est écrit
 * qu’une fois, les deux ne peuvent pas diverger.
 */
export function examplesPlugin(md: Markdown, langOf: ResolveLanguage = readLanguage): void {
  // Avant les autres transformations, qui remplacent des jetons.
  md.core.ruler.after('block', 'examples', (state) => {
    const lines = state.src.split('\n')
    const sources: string[] = []
    state.tokens = state.tokens.flatMap((token) => {
      if (token.type === 'container_exemple_open' && token.map) {
        const [start, end] = token.map
        sources.push(
          lines
            .slice(start + 1, end)
            .join('\n')
            .trim(),
        )
      }
      if (token.type !== 'container_exemple_close') return [token]
      const label = new state.Token('html_block', '', 0)
      label.content = `</div><p class="gouv-example__label">${textsFor(langOf(state.env)).exampleSource}</p>\n`
      const fence = new state.Token('fence', 'code', 0)
      fence.info = 'md'
      fence.content = `${sources.pop() ?? ''}\n`
      return [label, fence, token]
    })
  })
}
