import type { Markdown } from 'vuepress/markdown'
import { readCodeTitle } from './code-info.js'

type Token = ReturnType<Markdown['parse']>[number]

const OPEN = /^container_(?:code-onglets|code-group|code-tabs)_open$/
const CLOSE = /^container_(?:code-onglets|code-group|code-tabs)_close$/

/**
 * `::: code-onglets` : chaque bloc de code qui s’y trouve devient un onglet, nommé par le titre entre
 * crochets de sa première ligne (```` ```js [npm] ````), ou par son langage.
 */
export function codeTabsPlugin(md: Markdown): void {
  // Avant que les conteneurs relèvent leurs titres : ces onglets en sont.
  md.core.ruler.before('container_context', 'code_tabs', (state) => {
    let depth = 0
    state.tokens = state.tokens.flatMap((token): Token[] => {
      if (OPEN.test(token.type)) depth++
      if (CLOSE.test(token.type)) depth--
      if (token.type !== 'fence' || depth === 0) return [token]
      const { title, language } = readCodeTitle(token.info)
      const open = new state.Token('container_onglet_open', 'div', 1)
      open.info = `onglet ${title || language || 'code'}`
      open.map = token.map
      return [open, token, new state.Token('container_onglet_close', 'div', -1)]
    })
  })
}
