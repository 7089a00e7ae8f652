import { DiagramError } from './diagram.js'
import { SURFACE } from './svg.js'

/** Graphviz chargé, prêt pour les langages qui s’en servent. */
export interface Graphviz {
  /**
   * Dessine un graphe en DOT.
   *
   * @param name nom accessible, déjà échappé
   * @returns le SVG et sa largeur en pixels CSS
   * @throws DiagramError quand le texte n’est pas du DOT
   */
  draw: (source: string, name: string) => { svg: string; width: number }
  /** Nœuds et flèches d’un graphe en DOT. */
  read: (source: string) => GraphJson
}

export interface GraphJson {
  objects?: { name: string; label?: string }[]
  edges?: { tail: number; head: number; label?: string }[]
}

const OPTIONS = {
  graphAttributes: { bgcolor: 'transparent', fontname: 'Arial' },
  // Arial est un peu plus étroite que Marianne : la marge garde les textes dans leur cadre.
  nodeAttributes: { shape: 'box', fontname: 'Arial', fontsize: 12, margin: '0.25,0.1' },
  edgeAttributes: { fontname: 'Arial', fontsize: 11 },
}

/** Titres des groupes par-dessus les flèches, qu’un liseré de la couleur du fond interrompt. */
const raiseGroupTitles = (svg: string): string => {
  const titles: string[] = []
  const rest = svg.replace(/<g id="clust\d+" class="cluster">[^]*?<\/g>/g, (cluster) =>
    cluster.replace(/<text[^]*?<\/text>/g, (title) => {
      titles.push(
        title.replace('<text', `<text stroke="${SURFACE}" stroke-width="4" paint-order="stroke"`),
      )
      return ''
    }),
  )
  return rest.replace(/<\/g>\s*<\/svg>/, (end) => titles.join('') + end)
}

/**
 * Adapte le SVG de Graphviz à une page : couleur du texte environnant, police de la page, ni
 * identifiant, ni bulle, ni style en ligne.
 *
 * @param name nom accessible, déjà échappé
 */
const adaptSvg = (svg: string, name: string): string =>
  raiseGroupTitles(svg.slice(Math.max(svg.indexOf('<svg'), 0)))
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<title>[^]*?<\/title>/g, '')
    .replace(/<text[^>]*>(?:\s|&#160;)*<\/text>/g, '')
    .replace(/\s(?:id|class|font-family|xmlns:xlink|style)="[^"]*"/g, '')
    .replace(/<text(?![^>]*\sfill=)/g, '<text fill="currentColor"')
    .replace(/((?:fill|stroke)=)"black"/g, '$1"currentColor"')
    .replace(/(\s(?:width|height)=")(\d+(?:\.\d+)?)pt"/g, (_match, start: string, size: string) => {
      const pixels = Math.round((Number(size) * 4) / 3)
      return `${start}${pixels}"`
    })
    .replace(/<svg/, `<svg role="img" aria-label="${name}"`)
    .replace(/\n\s*/g, ' ')
    .trim()

/**
 * Charge Graphviz (`@viz-js/viz`, WebAssembly, sans navigateur), si le site l’a installé.
 *
 * @returns `undefined` s’il ne l’est pas
 */
export async function loadGraphviz(): Promise<Graphviz | undefined> {
  let module
  try {
    module = await import('@viz-js/viz')
  } catch {
    return undefined
  }
  const viz = await module.instance()
  return {
    draw(source, name) {
      try {
        const svg = adaptSvg(viz.renderString(source, { ...OPTIONS, format: 'svg' }), name)
        return { svg, width: Number(/\swidth="(\d+)"/.exec(svg)?.[1] ?? 0) }
      } catch (error) {
        throw new DiagramError((error as Error).message, undefined, { cause: error })
      }
    },
    read: (source) => viz.renderJSON(source, OPTIONS) as GraphJson,
  }
}
