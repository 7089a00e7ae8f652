import type { Markdown } from 'vuepress/markdown'
import { slugify } from '../shared/slugify.js'

type Token = ReturnType<Markdown['parse']>[number]

const BOX = /^\[([ xX])\]\s+/
const MAX_ID_LENGTH = 60

const textOf = (token: Token): string =>
  (token.children ?? []).map(({ content }) => content).join('')

/**
 * Listes à cocher : `- [ ] Demander les accès`. Chaque case porte un identifiant tiré de son texte,
 * sous lequel le navigateur retient qu’elle est cochée : réordonner la liste ne mélange rien.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/case-a-cocher
 */
export function taskListsPlugin(md: Markdown): void {
  md.core.ruler.push('task_lists', (state) => {
    const { tokens } = state
    const html = (content: string): Token =>
      Object.assign(new state.Token('html_inline', '', 0), { content })
    const usedIds = new Set<string>()
    tokens.forEach((token, index) => {
      if (token.type !== 'inline' || tokens[index - 2]?.type !== 'list_item_open') return
      const first = token.children?.[0]
      if (first?.type !== 'text' || !BOX.test(first.content)) return
      const isChecked = /^\[[xX]\]/.test(first.content)
      first.content = first.content.replace(BOX, '')
      const base = `case-${slugify(textOf(token)).slice(0, MAX_ID_LENGTH)}`
      let id = base
      for (let n = 2; usedIds.has(id); n++) id = `${base}-${n}`
      usedIds.add(id)
      token.children = [
        html(
          `<span class="fr-checkbox-group fr-checkbox-group--sm"><input type="checkbox" id="${id}"${isChecked ? ' checked' : ''}>` +
            `<label class="fr-label" for="${id}"><span>`,
        ),
        ...token.children!,
        html('</span></label></span>'),
      ]
      for (let i = index; i >= 0; i--) {
        if (tokens[i]!.type !== 'bullet_list_open') continue
        tokens[i]!.attrSet('class', 'gouv-checklist')
        break
      }
    })
  })
}
