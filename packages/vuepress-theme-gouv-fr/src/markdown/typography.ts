import type { Markdown } from 'vuepress/markdown'
import { applyFrenchTypography } from '../shared/typography.js'
import { readLanguage, type ResolveLanguage } from './page-language.js'

type Token = ReturnType<Markdown['parse']>[number]

/** Balises HTML dont le texte est du code. */
const CODE_TAG = /^<(\/?)(?:code|kbd|samp|var|pre)\b/i

/** Éléments devant lesquels une élision peut tomber : l’`outil`, l’**eau**, l’[État](…). */
const INLINE_START = /^(?:code_inline|image|(?:link|strong|em|s)_open)$/

/** Typographie des textes d’une ligne de Markdown, sans toucher à son code ni à ses adresses. */
function applyToInline(children: readonly Token[]): void {
  let codeDepth = 0
  children.forEach((child, index) => {
    const [previous, next] = [children[index - 1], children[index + 1]]
    if (child.type === 'html_inline') {
      const tag = CODE_TAG.exec(child.content)
      if (tag) codeDepth += tag[1] ? -1 : 1
    }
    if (child.type === 'image') applyToInline(child.children ?? [])
    if (child.type !== 'text' || codeDepth > 0) return
    // Une adresse écrite telle quelle (<https://…>) garde ses caractères.
    if (previous?.type === 'link_open' && previous.info === 'auto') return
    child.content = applyFrenchTypography(child.content)
    if (next && INLINE_START.test(next.type)) {
      child.content = child.content.replace(/(\p{L})'$/u, '$1’')
    }
  })
}

/**
 * Applique la typographie française aux textes rendus. Le code, les adresses et les ancres ne
 * changent pas : les identifiants de titres sont calculés avant cette règle.
 */
export function typographyPlugin(md: Markdown, langOf: ResolveLanguage = readLanguage): void {
  md.core.ruler.push('french_typography', (state) => {
    if (!langOf(state.env).startsWith('fr')) return
    for (const token of state.tokens) {
      if (token.type === 'inline') applyToInline(token.children ?? [])
    }
  })
}
