import { DiagramError } from './diagram.js'
import { FlowGraph } from './flow-graph.js'
import { readText, refuse, type ReadDiagram, type Statement } from './mermaid-source.js'
import type { DiagramTexts } from './texts.js'

const ID = String.raw`[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*`
const STYLE = String.raw`(?::::[\w-]+)?`
const NAME = String.raw`(\[\*\]|${ID})${STYLE}`
const TRANSITION = new RegExp(String.raw`^${NAME}\s*-->\s*${NAME}(?:\s*:\s*(.+))?$`, 'u')
const GROUP = new RegExp(String.raw`^state\s+(?:"([^"]+)"\s+as\s+)?(${ID})\s*\{$`, 'u')
const ALIAS = new RegExp(String.raw`^state\s+"([^"]+)"\s+as\s+(${ID})$`, 'u')
const DESCRIPTION = new RegExp(String.raw`^(${ID})\s*:(?!:)\s*(.+)$`, 'u')
const ALONE = new RegExp(String.raw`^(?:state\s+)?(${ID})${STYLE}$`, 'u')
const DIRECTION = /^direction\s+(TD|TB|LR|BT|RL)$/
const IGNORED = /^(?:(?:classDef|class|style)\s.+|direction\s+(?:TD|TB|LR|BT|RL))$/

/**
 * Lit un diagramme d’états (`stateDiagram`, `stateDiagram-v2`). Le début et la fin y sont écrits en
 * toutes lettres, plutôt que par un disque à connaître.
 *
 * @throws DiagramError à la première ligne qui ne serait pas dessinée entière
 */
export function readState(statements: readonly Statement[], texts: DiagramTexts): ReadDiagram {
  const graph = new FlowGraph()
  /** Textes d’un état ou d’un groupe, un par ligne qui le décrit. */
  const descriptions = new Map<string, string[]>()
  const describe = (name: string, text: string): void => {
    descriptions.set(name, [...(descriptions.get(name) ?? []), readText(text)])
  }
  const nameEnd = (id: string, isStart: boolean): string => {
    if (id !== '[*]') {
      graph.addNode(id, id, 'rounded')
      return id
    }
    // Chaque groupe a son début et sa fin.
    const key = `${graph.current.id}[*]${isStart ? 'start' : 'end'}`
    graph.addNode(key, isStart ? texts.start : texts.end, 'ellipse')
    return key
  }
  for (const statement of statements.slice(1)) {
    const { text, line } = statement
    const transition = TRANSITION.exec(text)
    const group = GROUP.exec(text)
    const [, label, id] = ALIAS.exec(text) ?? []
    const [, described, description] = DESCRIPTION.exec(text) ?? []
    const turn = DIRECTION.exec(text)
    const alone = ALONE.exec(text)
    if (transition) {
      graph.addEdge({
        from: nameEnd(transition[1]!, true),
        to: nameEnd(transition[2]!, false),
        label: readText(transition[3] ?? ''),
        line: 'solid',
        hasStart: false,
        hasEnd: true,
        at: line,
      })
    } else if (group) {
      const [, title, name = ''] = group
      if (title) describe(name, title)
      graph.openGroup(name, name, line)
    } else if (text === '--') {
      throw new DiagramError('les régions parallèles (« -- ») ne sont pas dessinées', line)
    } else if (text === '}' && graph.isInGroup) graph.closeGroup()
    else if (turn && !graph.isInGroup) graph.direction = turn[1]!
    else if (id) describe(nameEnd(id, true), label!)
    else if (described) describe(nameEnd(described, true), description!)
    else if (alone) nameEnd(alone[1]!, true)
    else if (!IGNORED.test(text)) refuse(statement)
  }
  if (graph.isInGroup) refuse(statements.at(-1)!)
  for (const [name, lines] of descriptions) graph.relabel(name, lines.join('\n'))
  return graph.write(texts)
}
