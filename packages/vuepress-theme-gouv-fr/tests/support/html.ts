import { selectAll } from 'css-select'
import { DomUtils, parseDocument } from 'htmlparser2'

type Document = ReturnType<typeof parseDocument>
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]
type Root = Document | Element

/** Analyse un HTML sans le corriger. */
export const parseHtml = (html: string): Document => parseDocument(html)

/** Éléments qu’un sélecteur CSS désigne, dans l’ordre du document. */
export const findAll = (root: Root | string, selector: string): Element[] =>
  selectAll(selector, typeof root === 'string' ? parseHtml(root) : root) as Element[]

/** Le premier, ou une erreur qui dit ce qui manque. */
export function find(root: Root | string, selector: string): Element {
  const [first] = findAll(root, selector)
  if (!first) throw new Error(`Aucun « ${selector} » dans ce HTML.`)
  return first
}

export const classesOf = (element: Element): string[] =>
  (element.attribs.class ?? '').split(/\s+/).filter((name) => name !== '')

/** Texte d’un élément, espaces ordinaires réduites (les insécables restent). */
export const textOf = (element: Element): string =>
  DomUtils.textContent(element)
    .replace(/[ \n\t]+/g, ' ')
    .trim()

/** Tous les identifiants, dans l’ordre du document. */
export const idsOf = (html: string): string[] =>
  findAll(html, '[id]').map((element) => element.attribs.id!)
