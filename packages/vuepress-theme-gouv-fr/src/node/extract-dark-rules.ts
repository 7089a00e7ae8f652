import { parse } from 'postcss'

const DARK = /(?::root)?\[data-fr-theme=["']?dark["']?\]/g

/**
 * Tire d’une feuille ses règles du thème sombre, pour une page dont aucun script n’a choisi le thème :
 * lue seulement sans JavaScript et quand le système est sombre, la feuille rendue complète la première.
 */
export function extractDarkRules(css: string): string {
  const root = parse(css)
  root.walkRules((rule) => {
    const dark = rule.selectors.filter((selector) => selector.search(DARK) >= 0)
    if (dark.length === 0) rule.remove()
    else {
      rule.selectors = dark.map((selector) => selector.replace(DARK, ':root:not([data-fr-theme])'))
    }
  })
  // De l’intérieur vers l’extérieur : ce qui n’a plus de règle s’ôte.
  const dropEmpty = (): boolean => {
    let isChanged = false
    root.walkAtRules((rule) => {
      const hasRule = rule.nodes?.some(({ type }) => type === 'rule' || type === 'atrule')
      if (hasRule) return
      rule.remove()
      isChanged = true
    })
    return isChanged
  }
  while (dropEmpty());
  return root.toString()
}
