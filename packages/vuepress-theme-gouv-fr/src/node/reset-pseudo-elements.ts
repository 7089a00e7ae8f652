import type { Root } from 'postcss'

const PSEUDO_ELEMENT = /::?(before|after)\b/

/**
 * Écrit la remise à zéro du DSFR (`*, *::before, *::after { box-sizing: inherit }`) là où elle sert :
 * sur les éléments, et sur les seuls pseudo-éléments qui ont un contenu. Telle quelle, elle fait
 * calculer au navigateur deux styles de plus par élément de la page.
 *
 * @param root feuille, modifiée sur place
 */
export function resetPseudoElements(root: Root): void {
  let isFound = false
  root.walkRules(/^\*,\s*\*::before,\s*\*::after$/, (rule) => {
    rule.walkDecls('box-sizing', (decl) => {
      if (decl.value !== 'inherit') return
      decl.value = 'border-box'
      rule.selector = '*'
      isFound = true
    })
  })
  if (!isFound) return
  root.walkRules(PSEUDO_ELEMENT, (rule) => {
    let hasContent = false
    rule.walkDecls('content', ({ value }) => {
      if (value !== 'none') hasContent = true
    })
    if (hasContent) rule.prepend({ prop: 'box-sizing', value: 'border-box' })
  })
}
