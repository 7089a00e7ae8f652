import type { Markdown } from 'vuepress/markdown'
import type { OpenContext } from './container-definitions.js'

type Token = ReturnType<Markdown['parse']>[number]

const OPEN = /^container_(cartes|tuiles)_open$/
const CLOSE = /^container_(?:cartes|tuiles)_close$/

interface Item {
  image?: Token
  /** Lien du titre, de son ouverture à sa fermeture. */
  title: Token[]
  description: Token[]
}

/** Sépare une entrée « ![](image) [Titre](lien) Description ». */
function readItem(children: readonly Token[]): Item {
  const image = children.find(({ type }) => type === 'image')
  const start = children.findIndex(({ type }) => type === 'link_open')
  const end = children.findIndex(({ type }) => type === 'link_close')
  const description = children.slice(end + 1).filter((child) => child !== image)
  const first = description[0]
  if (first) first.content = first.content.replace(/^[\s:–-]+/, '')
  const isEmpty = description.every(
    ({ content, type }) => !content.trim() && type !== 'code_inline',
  )
  return {
    ...(image ? { image } : {}),
    title: start < 0 ? [] : children.slice(start, end + 1),
    description: isEmpty ? [] : description,
  }
}

/** Vrai quand le passage contient un autre lien que celui du titre, écrit en Markdown ou en HTML. */
const hasLink = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ content, type }) =>
      type === 'link_open' || (type === 'html_inline' && /^<a\b/i.test(content)),
  )

/**
 * `::: cartes` et `::: tuiles` : chaque entrée de la liste devient une carte ou une tuile, dont seul
 * le titre est un lien. Le niveau de ce titre suit celui du passage. La carte entière mène là où mène
 * son titre, sauf quand sa description a un autre lien : le DSFR étendrait les deux à toute sa surface.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/carte
 */
export function cardsPlugin(md: Markdown): void {
  md.core.ruler.push('cards', (state) => {
    const html = (content: string): Token =>
      Object.assign(new state.Token('html_inline', '', 0), { content })
    let kind = ''
    let tag = 'h3'
    state.tokens.forEach((token, index) => {
      const opened = OPEN.exec(token.type)?.[1]
      if (opened) {
        kind = opened === 'cartes' ? 'fr-card' : 'fr-tile'
        tag = `h${Math.min(((token.meta as OpenContext | null)?.level ?? 1) + 1, 6)}`
      }
      if (CLOSE.test(token.type)) kind = ''
      if (!kind) return
      if (token.type === 'bullet_list_open') {
        token.attrSet('class', 'gouv-tiles fr-grid-row fr-grid-row--gutters')
      }
      if (token.type === 'list_item_open') token.attrSet('class', 'fr-col-12 fr-col-sm-6')
      if (token.type !== 'inline' || !token.children) return
      const { image, title, description } = readItem(token.children)
      if (title.length === 0) return
      // Le paragraphe de l’entrée laisse sa place à la carte.
      for (const neighbour of [state.tokens[index - 1], state.tokens[index + 1]]) {
        if (neighbour?.type.startsWith('paragraph_')) neighbour.hidden = true
      }
      image?.attrSet('class', 'fr-responsive-img')
      const size = kind === 'fr-tile' ? ' fr-tile--sm fr-tile--horizontal' : ''
      const enlarge = hasLink(description) ? '' : ' fr-enlarge-link'
      token.children = [
        html(
          `<div class="${kind}${size}${enlarge}"><div class="${kind}__body"><div class="${kind}__content"><${tag} class="${kind}__title">`,
        ),
        ...title,
        html(`</${tag}>`),
        ...(description.length > 0
          ? [html(`<p class="${kind}__desc">`), ...description, html('</p>')]
          : []),
        html('</div></div>'),
        ...(image
          ? [
              html(`<div class="${kind}__header"><div class="${kind}__img">`),
              image,
              html('</div></div>'),
            ]
          : []),
        html('</div>'),
      ]
    })
  })
}
