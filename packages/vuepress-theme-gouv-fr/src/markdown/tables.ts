import type { Markdown } from 'vuepress/markdown'
import { addNotice } from './notices.js'

/** Ligne de légende, écrite seule après le tableau : « Table : Licences admises ». */
const CAPTION = /^(?:Table|Tableau)\s*:\s*/

const MISSING_CAPTION =
  'ce tableau n’a pas de légende, que le RGAA demande (5.4). Ajoutez après lui, entre deux lignes vides : « Table : ce qu’il montre ».'

type Token = ReturnType<Markdown['parse']>[number]

// La politique de sécurité du site refuse les styles en ligne que markdown-it écrit (`|:-:|`).
function alignByClass(cell: Token): void {
  const alignment = /text-align:\s*(center|right)/.exec(cell.attrGet('style') ?? '')?.[1]
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== 'style')
  if (alignment) cell.attrJoin('class', `fr-cell--${alignment}`)
}

/**
 * Tableaux au balisage complet du DSFR, avec leur légende (`caption`) tirée de la ligne
 * « Table : … » qui les suit.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/tableau
 */
export function tablesPlugin(md: Markdown): void {
  md.core.ruler.push('table_caption', (state) => {
    const { tokens } = state
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (token.type === 'th_open') token.attrSet('scope', 'col')
      if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token)
      if (token.type !== 'table_close') continue
      const [open, inline, close] = tokens.slice(i + 1, i + 4)
      const first = inline?.children?.[0]
      const isCaption =
        open?.type === 'paragraph_open' && first?.type === 'text' && CAPTION.test(first.content)
      if (!isCaption || !inline || !close) {
        const start = tokens.findLast((other, n) => n < i && other.type === 'table_open')
        addNotice(state.env, start?.map?.[0], MISSING_CAPTION)
        continue
      }
      first.content = first.content.replace(CAPTION, '')
      open.type = 'caption_open'
      close.type = 'caption_close'
      open.tag = close.tag = 'caption'
      tokens.splice(i + 1, 3)
      let start = i
      while (tokens[start]!.type !== 'table_open') start--
      tokens.splice(start + 1, 0, open, inline, close)
      i += 3
    }
  })
  md.renderer.rules.table_open = (tokens, index, options, _env, self) =>
    '<div class="fr-table fr-table--multiline"><div class="fr-table__wrapper">' +
    '<div class="fr-table__container"><div class="fr-table__content">' +
    self.renderToken(tokens, index, options)
  md.renderer.rules.table_close = () => '</table></div></div></div></div>\n'
}
