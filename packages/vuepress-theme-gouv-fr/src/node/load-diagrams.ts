import { adaptSvg, type Diagram, type DiagramLink } from '../shared/diagram.js'

/**
 * Dessine un graphe écrit dans le langage DOT.
 *
 * @param name nom accessible, déjà échappé
 * @throws Error quand le texte n’est pas du DOT
 */
export type DrawDiagram = (source: string, name: string) => Diagram

interface GraphJson {
  objects?: { name: string; label?: string }[]
  edges?: { tail: number; head: number; label?: string }[]
}

const readLinks = ({ objects = [], edges = [] }: GraphJson): DiagramLink[] => {
  const textOf = (index: number): string => {
    const { name = '', label = '' } = objects[index] ?? {}
    return (label && label !== '\\N' ? label : name).replace(/\\[nlr]/g, ' ')
  }
  return edges.map(({ tail, head, label }) => ({
    from: textOf(tail),
    to: textOf(head),
    ...(label ? { label: label.replace(/\\[nlr]/g, ' ') } : {}),
  }))
}

/**
 * Charge Graphviz (`@viz-js/viz`, WebAssembly, sans navigateur), si le site l’a installé.
 *
 * @returns `undefined` s’il ne l’est pas
 */
export async function loadDiagrams(): Promise<DrawDiagram | undefined> {
  let module
  try {
    module = await import('@viz-js/viz')
  } catch {
    return undefined
  }
  const viz = await module.instance()
  const options = {
    graphAttributes: { bgcolor: 'transparent', fontname: 'Arial' },
    // Arial est un peu plus étroite que Marianne : la marge garde les textes dans leur cadre.
    nodeAttributes: { shape: 'box', fontname: 'Arial', fontsize: 12, margin: '0.25,0.1' },
    edgeAttributes: { fontname: 'Arial', fontsize: 11 },
  }
  return (source, name) => ({
    svg: adaptSvg(viz.renderString(source, { ...options, format: 'svg' }), name),
    links: readLinks(viz.renderJSON(source, options) as GraphJson),
  })
}
