import type { Markdown } from 'vuepress/markdown'

type Token = ReturnType<Markdown['parse']>[number]

/**
 * Sur une page `type: faq`, chaque titre de niveau 3 est une question : elle devient un accordéon
 * dont le titre garde l’ancre. Sans script, toutes les réponses restent ouvertes. Le thème en
 * tire aussi le `FAQPage` des données structurées.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/accordeon
 */
export function faqPlugin(md: Markdown): void {
  md.core.ruler.push('faq', (state) => {
    if (state.env.frontmatter?.type !== 'faq') return
    const html = (content: string): Token =>
      Object.assign(new state.Token('html_block', '', 0), { content })
    const result: Token[] = []
    let isGroupOpen = false
    let isQuestionOpen = false
    const close = (isGroup: boolean): void => {
      if (isQuestionOpen) result.push(html('</div></section>\n'))
      isQuestionOpen = false
      if (isGroup && isGroupOpen) {
        result.push(html('</div>\n'))
        isGroupOpen = false
      }
    }
    for (let i = 0; i < state.tokens.length; i++) {
      const token = state.tokens[i]!
      const isHeading = token.type === 'heading_open' && token.level === 0
      // Un titre plus petit qu’une question fait partie de sa réponse.
      if (isHeading && token.tag < 'h3') close(true)
      if (!isHeading || token.tag !== 'h3') {
        result.push(token)
        continue
      }
      const [inline, end] = state.tokens.slice(i + 1, i + 3) as [Token, Token]
      const id = token.attrGet('id') ?? ''
      close(false)
      if (!isGroupOpen)
        result.push(html('<div class="fr-accordions-group" data-fr-group="false">\n'))
      isGroupOpen = true
      token.attrSet('class', 'fr-accordion__title')
      inline.children = [
        Object.assign(new state.Token('html_inline', '', 0), {
          content: `<button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="${id}-reponse">`,
        }),
        // Le permalien n’a pas sa place dans un bouton ; il suit la réponse.
        ...(inline.children ?? []).filter((child) => !/^(?:link|span)_/.test(child.type)),
        Object.assign(new state.Token('html_inline', '', 0), { content: '</button>' }),
      ]
      result.push(
        html('<section class="fr-accordion">\n'),
        token,
        inline,
        end,
        html(`<div class="fr-collapse" id="${id}-reponse">\n`),
      )
      isQuestionOpen = true
      i += 2
    }
    close(true)
    state.tokens = result
  })
}
