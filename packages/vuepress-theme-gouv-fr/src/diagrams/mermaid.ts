import { DiagramError, type Drawer } from './diagram.js'
import type { Graphviz } from './graphviz.js'
import { readClasses } from './mermaid-class.js'
import { readEntities } from './mermaid-er.js'
import { readFlowchart } from './mermaid-flowchart.js'
import { readSequence } from './mermaid-sequence.js'
import {
  checkEntities,
  inline,
  readSource,
  readText,
  refuse,
  type ReadDiagram,
  type Statement,
} from './mermaid-source.js'
import { readState } from './mermaid-state.js'
import { wrapSvg } from './svg.js'
import { diagramTextsFor, type DiagramTexts } from './texts.js'

const READERS: Record<
  string,
  (statements: readonly Statement[], texts: DiagramTexts) => ReadDiagram
> = {
  flowchart: readFlowchart,
  graph: readFlowchart,
  stateDiagram: readState,
  'stateDiagram-v2': readState,
  sequenceDiagram: readSequence,
  classDiagram: readClasses,
  erDiagram: readEntities,
}

/**
 * Dessinateur du langage Mermaid. Mermaid a besoin d’un navigateur ; `beautiful-mermaid` 1.1.3, qui s’en
 * passe, dessine en silence des nœuds de ce qu’il ne comprend pas. Le thème lit donc le schéma ;
 * Graphviz place ce qui est un graphe.
 */
export const createMermaidDrawer = (graphviz: () => Graphviz | undefined): Drawer => ({
  isForeign: true,
  readTitle: (source) => inline(readText(readSource(source).title)),
  draw(source, { name, lang }) {
    const { type, statements, description, unclosed } = readSource(source)
    const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined
    if (unclosed) refuse(unclosed)
    const [header] = statements
    if (!header) throw new DiagramError('il est vide')
    if (!read) {
      throw new DiagramError(
        `ce type de schéma n’est pas dessiné (« ${type} »). Choisissez parmi ${Object.keys(READERS).join(', ')}`,
        header.line,
      )
    }
    // Un diagramme de flux lit lui-même son sens ; rien d’autre ne suit un type.
    if (read !== readFlowchart && header.text !== type) refuse(header)
    statements.forEach(checkEntities)
    const { items, ignored = [], ...diagram } = read(statements, diagramTextsFor(lang))
    if ('dot' in diagram && items.length === 0) throw new DiagramError('il est vide')
    const remarks = ignored.map(({ text, line }) => ({
      message: `la ligne « ${text} » est ignorée : un schéma n’a pas de lien. Écrivez-le dans la page`,
      line,
    }))
    const told = description ? [readText(description), ...items] : items
    if ('drawing' in diagram) {
      const { drawing } = diagram
      return { svg: wrapSvg(drawing, name), width: drawing.width, items: told, remarks }
    }
    const drawn = graphviz()?.draw(diagram.dot, name)
    return drawn && { ...drawn, items: told, remarks }
  },
})
