import { FlowGraph, type Shape } from './flow-graph.js'
import { readText, refuse, type ReadDiagram, type Statement } from './mermaid-source.js'
import type { DiagramTexts } from './texts.js'

const ID = /[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/uy
/** Trait sans étiquette au milieu : `-->`, `---->`, `==>`, `-.->`, `<-->`, `---`. */
const ARROW = /(<)?(?:-{2,}([->])|={2,}([=>])|-\.+-(>?))/y
/** Trait dont l’étiquette est au milieu : `-- oui -->`, `== oui ==>`, `-. oui .->`. */
const LABELLED = /(<)?(--(?![xo])|==|-\.)\s*(.+?)\s*(?:-{2,}([->])|={2,}([=>])|\.+-(>?))/y
const PIPE = /\s*\|([^|]*)\|/y
const CLASS = /:::[\w-]+/y
const SPACE = /\s*/y

/** Couleurs, comportement et sens d’un groupe : ce que le schéma dit n’en dépend pas. */
const IGNORED = /^(?:classDef|class|style|linkStyle|click|direction)\s/

const escapeRegExp = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')

const DELIMITERS: [open: string, close: string, Shape][] = [
  ['(((', ')))', 'doubleCircle'],
  ['([', '])', 'ellipse'],
  ['((', '))', 'circle'],
  ['[[', ']]', 'subroutine'],
  ['[(', ')]', 'cylinder'],
  ['[/', '/]', 'parallelogram'],
  ['[\\', '\\]', 'parallelogram'],
  ['[/', '\\]', 'trapezoid'],
  ['[\\', '/]', 'invertedTrapezoid'],
  ['{{', '}}', 'hexagon'],
  ['[', ']', 'rectangle'],
  ['(', ')', 'rounded'],
  ['{', '}', 'diamond'],
  ['>', ']', 'rectangle'],
]

/** Formes, de la plus longue à la plus courte de ce qui les ouvre. */
const LABELS = DELIMITERS.map(([open, close, shape]): [RegExp, Shape] => {
  // Un libellé sans guillemets n’a ni guillemet ni signe qui ouvre ou ferme une forme.
  const label = String.raw`\s*("[^"]*"|[^"[\](){}]+?)\s*`
  return [new RegExp(escapeRegExp(open) + label + escapeRegExp(close), 'y'), shape]
})

/** Lit une ligne de nœuds et de flèches, de gauche à droite. */
class LineReader {
  #at = 0

  constructor(
    readonly statement: Statement,
    readonly graph: FlowGraph,
  ) {}

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.statement.text)
    if (match) this.#at += match[0].length
    return match
  }

  get #isAtEnd(): boolean {
    this.#take(SPACE)
    return this.#at >= this.statement.text.length
  }

  #readNode(): string {
    this.#take(SPACE)
    const id = this.#take(ID)?.[0] ?? refuse(this.statement)
    for (const [pattern, shape] of LABELS) {
      const match = this.#take(pattern)
      if (!match) continue
      this.graph.addNode(id, readText(match[1]!), shape)
      this.#take(CLASS)
      return id
    }
    this.graph.addNode(id)
    this.#take(CLASS)
    return id
  }

  /** `A & B` : plusieurs nœuds au même bout d’une flèche. */
  #readNodes(): string[] {
    const ids = [this.#readNode()]
    while (this.#take(/\s+&\s+/y)) ids.push(this.#readNode())
    return ids
  }

  #readArrow(): Omit<Parameters<FlowGraph['addEdge']>[0], 'from' | 'to'> {
    const plain = this.#take(ARROW)
    const match = plain ?? this.#take(LABELLED) ?? refuse(this.statement)
    const [whole, start] = match
    const ends = match.slice(plain ? 2 : 4)
    const label = plain ? (this.#take(PIPE)?.[1] ?? '') : match[3]!
    return {
      label: readText(label),
      line: ends[1] ? 'thick' : ends[2] === undefined ? 'solid' : 'dotted',
      hasStart: Boolean(start),
      hasEnd: whole.endsWith('>'),
    }
  }

  read(): void {
    let from = this.#readNodes()
    while (!this.#isAtEnd) {
      if (this.#take(/;/y)) {
        if (this.#isAtEnd) return
        from = this.#readNodes()
        continue
      }
      const edge = this.#readArrow()
      const to = this.#readNodes()
      for (const source of from) {
        for (const target of to) this.graph.addEdge({ ...edge, from: source, to: target })
      }
      from = to
    }
  }
}

/**
 * Lit un diagramme de flux (`flowchart`, `graph`).
 *
 * @throws DiagramError à la première ligne qui ne serait pas dessinée entière
 */
export function readFlowchart(statements: readonly Statement[], texts: DiagramTexts): ReadDiagram {
  const graph = new FlowGraph()
  const [header, ...lines] = statements
  const direction = /^(?:flowchart|graph)(?:\s+(TD|TB|LR|BT|RL))?$/.exec(header!.text)
  if (!direction) refuse(header!)
  graph.direction = direction?.[1] ?? 'TD'
  for (const statement of lines) {
    const { text } = statement
    const group = /^subgraph\s+(?:([^\s["]+)\s*\[(.+)\]|(.+))$/.exec(text)
    if (group) {
      const [, id, label, alone = ''] = group
      if (id && graph.hasGroup(id)) refuse(statement)
      graph.openGroup(id ?? readText(alone), readText(label ?? alone))
    } else if (text === 'end' && graph.isInGroup) graph.closeGroup()
    else if (!IGNORED.test(text)) new LineReader(statement, graph).read()
  }
  if (graph.isInGroup) refuse(statements.at(-1)!)
  return graph.write(texts)
}
