import type { Markdown } from 'vuepress/markdown'
import { applyFrenchTypography } from '../shared/typography.js'

type Token = ReturnType<Markdown['parse']>[number]

/**
 * Une image seule dans son paragraphe devient un média du DSFR ; son titre Markdown en est la
 * légende, reprise par le nom accessible de la figure. Pas de `role="group"` : ARIA l’interdit sur une
 * figure qui a une légende.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/contenu-media
 */
export function figuresPlugin(md: Markdown): void {
  md.core.ruler.push('figure', (state) => {
    for (let i = 0; i < state.tokens.length - 2; i++) {
      const [open, inline, close] = state.tokens.slice(i, i + 3)
      if (open?.type !== 'paragraph_open' || inline?.children?.length !== 1) continue
      const image = inline.children[0]!
      if (image.type !== 'image') continue
      const caption = applyFrenchTypography(image.attrGet('title') ?? '')
      image.attrs = (image.attrs ?? []).filter(([name]) => name !== 'title')
      image.attrSet('class', 'fr-responsive-img')
      open.type = 'figure_open'
      close!.type = 'figure_close'
      open.tag = close!.tag = 'figure'
      open.hidden = close!.hidden = false
      open.attrSet('class', 'fr-content-media')
      const html = (content: string): Token =>
        Object.assign(new state.Token('html_inline', '', 0), { content })
      inline.children = [html('<div class="fr-content-media__img">'), image, html('</div>')]
      if (!caption) continue
      open.attrSet('aria-label', caption)
      inline.children.push(
        html(
          `<figcaption class="fr-content-media__caption">${md.utils.escapeHtml(caption)}</figcaption>`,
        ),
      )
    }
  })
}
