import { DomUtils } from 'htmlparser2'
import { classesOf, findAll, parseHtml, type Element } from './html.js'

/** Modification d’un exemple ; rend le nombre d’éléments touchés. */
export type Edit = (root: Element) => number

// La racine elle-même peut être visée : on cherche depuis un document qui la contient.
const select = (root: Element, selector: string): Element[] => {
  const holder = parseHtml('')
  const previous = root.parent
  holder.children = [root]
  root.parent = holder
  const found = findAll(holder, selector)
  root.parent = previous
  return found
}

const each =
  (selector: string, change: (element: Element) => void): Edit =>
  (root) => {
    const found = select(root, selector)
    found.forEach(change)
    return found.length
  }

/** Retire les éléments et leur contenu. */
export const remove = (selector: string): Edit => each(selector, DomUtils.removeElement)

/** Change le nom de balise. */
export const rename = (selector: string, name: string): Edit =>
  each(selector, (element) => void (element.name = name))

/** Ajoute, remplace ou retire (`null`) des attributs. */
export const setAttributes = (selector: string, attributes: Record<string, string | null>): Edit =>
  each(selector, (element) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) delete element.attribs[name]
      else element.attribs[name] = value
    }
  })

export const addClass = (selector: string, name: string): Edit =>
  each(
    selector,
    (element) => void (element.attribs.class = [...classesOf(element), name].join(' ')),
  )

export const removeClass = (selector: string, name: string): Edit =>
  each(selector, (element) => {
    element.attribs.class = classesOf(element)
      .filter((other) => other !== name)
      .join(' ')
  })

const insert = (
  selector: string,
  html: string,
  place: (element: Element, node: Element) => void,
): Edit =>
  each(selector, (element) => {
    // Copie : déplacer un nœud le retire de la liste parcourue.
    for (const node of [...parseHtml(html).children]) {
      DomUtils.removeElement(node)
      place(element, node as Element)
    }
  })

/** Ajoute à la fin de l’élément. */
export const append = (selector: string, html: string): Edit =>
  insert(selector, html, DomUtils.appendChild)

/** Ajoute juste avant l’élément. */
export const insertBefore = (selector: string, html: string): Edit =>
  insert(selector, html, DomUtils.prepend)

/** Met le contenu de l’élément dans un autre : `wrapContent('li', '<a class="x"></a>')`. */
export const wrapContent = (selector: string, html: string): Edit =>
  each(selector, (element) => {
    const [wrapper] = parseHtml(html).children as Element[]
    const content = [...element.children]
    content.forEach(DomUtils.removeElement)
    DomUtils.removeElement(wrapper!)
    DomUtils.appendChild(element, wrapper!)
    content.forEach((node) => DomUtils.appendChild(wrapper!, node))
  })
