import { createDrawers } from '../../src/diagrams/drawers.js'
import { findAll, textOf } from '../support/html.js'

const { drawers, ready } = createDrawers()

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ').trim()

/** Ce qu’un schéma Mermaid dit : sa liste, et les textes de son dessin, sans espace insécable. */
export async function readDiagram(
  source: string,
  lang = 'fr',
): Promise<{ items: string[]; texts: string[]; svg: string }> {
  await ready
  const { items, svg } = drawers.mermaid!.draw(source, { name: 'X', lang })!
  return {
    items: items.map(plainSpaces),
    svg,
    texts: findAll(svg, 'text').map((text) => plainSpaces(textOf(text))),
  }
}
