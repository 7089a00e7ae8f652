import { measure } from './svg.js'

/** Attributs d’un nœud, d’une flèche ou d’un graphe DOT. */
export type DotAttributes = Readonly<Record<string, string | undefined>>

/** Texte entre guillemets ; Graphviz y lirait aussi les entités et les `\N`. */
export const quote = (text: string): string =>
  `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('&', '&amp;')
    .replaceAll('\n', '\\n')}"`

/** Texte dans un tableau de Graphviz, qui ressemble à du HTML. */
const escapeCell = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br/>')

/** `[a="1" b="2"]`, sans les attributs absents ni vides. Une valeur `<…>` est un tableau. */
export const writeAttributes = (attributes: DotAttributes): string =>
  `[${Object.entries(attributes)
    .flatMap(([key, value]) => {
      if (!value) return []
      return `${key}=${value.startsWith('<<table') ? value : quote(value)}`
    })
    .join(' ')}]`

// Graphviz mesure mal une police qu’il ne connaît pas : à chasse fixe, il réserve au moins la place de
// Marianne aux textes que nulle marge n’entoure. La page les écrit dans sa police.
const MEASURE = { fontname: 'Courier' }

/** Ouvre un graphe, avec les réglages communs à tous les schémas que le thème écrit en DOT. */
export const openGraph = (graph: DotAttributes, node: DotAttributes = {}): string =>
  [
    'digraph {',
    `graph ${writeAttributes({ ...MEASURE, fontsize: '12', ...graph })}`,
    `edge ${writeAttributes(MEASURE)}`,
    ...(node.shape ? [`node ${writeAttributes(node)}`] : []),
  ].join('\n')

/** Détache de son trait le texte d’une flèche. */
export const spaceOut = (label: string): string => label && label.replace(/^|$/gm, ' ')

/** Corps et hauteur de ligne d’un tableau, en points. */
const CELL = { size: 12, line: 15 }

/** Texte d’une case ; il peut tenir sur plusieurs lignes. */
export interface CellText {
  text: string
  /** Gras, italique ou souligné. */
  tag?: 'b' | 'i' | 'u'
}

/**
 * Case de tableau. Chaque texte y a sa rangée : Graphviz serre les lignes d’un texte mis en forme. Sa
 * largeur est celle de Marianne, que Graphviz ne connaît pas.
 */
export const writeCell = (
  texts: readonly CellText[],
  { align = 'left', columns = 1 }: { align?: 'left' | 'center'; columns?: number } = {},
): string => {
  const rows = texts.map(({ text, tag }) => {
    const width = Math.ceil(measure(text, CELL.size) * (tag === 'b' ? 1.1 : 1))
    const height = CELL.line * text.split('\n').length
    const content = escapeCell(text || ' ')
    // Sans l’espace en italique, ôtée du dessin, Graphviz poserait ce texte plus bas que ses voisins.
    const styled = tag ? `<${tag}>${content}</${tag}>` : `${content}<i> </i>`
    return `<tr><td align="${align}" balign="${align}" width="${width}" height="${height}">${styled}</td></tr>`
  })
  return `<td align="${align}" colspan="${columns}"><table border="0" cellspacing="0" cellpadding="0">${rows.join('')}</table></td>`
}

/**
 * Tableau à une bordure par case.
 *
 * @param rows cases de {@link writeCell}, par ligne
 */
export const writeTable = (rows: readonly string[]): string =>
  `<<table border="0" cellborder="1" cellspacing="0" cellpadding="6">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>>`
