import { classesOf, type Element } from './html.js'

/** Attributs dont la valeur fait partie du balisage ; des autres, seule la présence compte. */
const WITH_VALUE = new Set([
  'role',
  'type',
  'scope',
  'target',
  'tabindex',
  'aria-expanded',
  'aria-current',
  'aria-hidden',
  'data-fr-opened',
  'data-fr-group',
])
const WITHOUT_VALUE = new Set(['aria-controls', 'aria-label', 'aria-labelledby', 'for', 'title'])

const describe = (element: Element): string => {
  const classes = classesOf(element)
    .filter((name) => name.startsWith('fr-'))
    .sort()
  const attributes = Object.entries(element.attribs)
    .flatMap(([name, value]) => {
      // `type` n’a de sens que sur un bouton ou un champ ; les exemples du DSFR en mettent ailleurs.
      if (name === 'type' && !['button', 'input'].includes(element.name)) return []
      if (WITH_VALUE.has(name)) return `[${name}=${value}]`
      return WITHOUT_VALUE.has(name) ? `[${name}]` : []
    })
    .sort()
  return [element.name, ...classes.map((name) => `.${name}`), ...attributes].join('')
}

/**
 * Plan d’un balisage : une ligne par élément, son nom, ses classes du DSFR et ses attributs
 * d’accessibilité. Les textes sont laissés ; des frères identiques qui se suivent comptent pour un.
 */
export function outline(element: Element, depth = 0): string {
  const children = element.children
    .filter((node): node is Element => 'name' in node && 'attribs' in node)
    .map((child) => outline(child, depth + 1))
    .filter((text, index, all) => text !== all[index - 1])
  return ['  '.repeat(depth) + describe(element), ...children].join('\n')
}
