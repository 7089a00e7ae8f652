import { FlowGraph } from './flow-graph.js'
import { readText, refuse, type ReadDiagram, type Statement } from './mermaid-source.js'
import type { DiagramTexts } from './texts.js'

const ID = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?`
const NAME = String.raw`(\[\*\]|${ID})(?::::[\w-]+)?`
const TRANSITION = new RegExp(String.raw`^${NAME}\s*-->\s*${NAME}(?:\s*:\s*(.+))?$`, 'u')
const GROUP = new RegExp(String.raw`^state\s+(?:"([^"]+)"\s+as\s+)?(${ID})\s*\{$`, 'u')
const ALIAS = new RegExp(String.raw`^state\s+"([^"]+)"\s+as\s+(${ID})$`, 'u')
const DESCRIPTION = new RegExp(String.raw`^(${ID})\s*:\s*(.+)$`, 'u')
const ALONE = new RegExp(String.raw`^(?:state\s+)?(${ID})$`, 'u')
const DIRECTION = /^direction\s+(TD|TB|LR|BT|RL)$/
const IGNORED = /^(?:classDef|class|style|direction)\s/

/**
 * Lit un diagramme d’états (`stateDiagram`, `stateDiagram-v2`). Le début et la fin y sont écrits en
 * toutes lettres, plutôt que par un disque à connaître.
 *
 * @throws DiagramError à la première ligne qui ne serait pas dessinée entière
 */
export function readState(statements: readonly Statement[], texts: DiagramTexts): ReadDiagram {
  const graph = new FlowGraph()
  const nameEnd = (id: string, isStart: boolean): string => {
    if (id !== '[*]') {
      graph.addNode(id, graph.nodes.get(id)?.label ?? id, 'rounded')
      return id
    }
    // Chaque groupe a son début et sa fin.
    const key = `${graph.current.id}[*]${isStart ? 'start' : 'end'}`
    graph.addNode(key, isStart ? texts.start : texts.end, 'ellipse')
    return key
  }
  /** Un état décrit plusieurs fois a plusieurs lignes. */
  const described = new Set<string>()
  const describe = (id: string, text: string): void => {
    const before = described.has(id) ? `${graph.nodes.get(id)!.label}\n` : ''
    described.add(id)
    graph.addNode(id, before + readText(text), 'rounded')
  }
  for (const statement of statements.slice(1)) {
    const { text } = statement
    const transition = TRANSITION.exec(text)
    const group = GROUP.exec(text)
    const [, label, id] = ALIAS.exec(text) ?? []
    const [, told, description] = DESCRIPTION.exec(text) ?? []
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
      })
    } else if (group) {
      if (graph.hasGroup(group[2]!)) refuse(statement)
      graph.openGroup(group[2]!, readText(group[1] ?? group[2]!))
    } else if (text === '}' && graph.isInGroup) graph.closeGroup()
    else if (turn && !graph.isInGroup) graph.direction = turn[1]!
    else if (id) describe(id, label!)
    else if (told) describe(told, description!)
    else if (alone) nameEnd(alone[1]!, true)
    else if (!IGNORED.test(text)) refuse(statement)
  }
  if (graph.isInGroup) refuse(statements.at(-1)!)
  return graph.write(texts)
}
