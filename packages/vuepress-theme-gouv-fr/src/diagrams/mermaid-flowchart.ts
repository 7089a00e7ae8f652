import { FlowGraph, type FlowEdge, type Shape } from './flow-graph.js'
import { readText, refuse, type ReadDiagram, type Statement } from './mermaid-source.js'
import type { DiagramTexts } from './texts.js'

const ID = /[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/uy
/** Collé à « x » ou à « o », un trait finit par une croix ou un rond, qui n’est pas dessiné. */
const TAIL = '(?:(?<=>)|(?![xo]))'

/**
 * @param plain trait sans étiquette au milieu : `-->`, `---->`, `<-->`, `---`
 * @param labelled ce qui ouvre, interrompt et ferme une étiquette : `-- oui -->`. Sans guillemets, elle
 * ne contient pas de trait : elle avalerait un nœud
 */
const strokeOf = (
  line: FlowEdge['line'],
  plain: string,
  ...[open, stop, close]: readonly [open: string, stop: string, close: string]
): { line: FlowEdge['line']; patterns: RegExp[] } => ({
  line,
  patterns: [
    new RegExp(`(<)?${plain}${TAIL}`, 'y'),
    new RegExp(`(<)?${open}\\s*("[^"]*"|(?:(?!${stop}).)+?)(?<!<)\\s*${close}${TAIL}`, 'y'),
  ],
})

const STROKES = [
  strokeOf('solid', '-{2,}[->]', '--(?![-xo])', '--', '-{2,}[->]'),
  strokeOf('thick', '={2,}[=>]', '==(?![=xo])', '==', '={2,}[=>]'),
  strokeOf(
    'dotted',
    String.raw`-\.+->?`,
    String.raw`-\.(?![-.])`,
    String.raw`\.-`,
    String.raw`\.+->?`,
  ),
]

const PIPE = /\s*\|([^|]*)\|/y
const CLASS = /:::[\w-]+/y
const SPACE = /\s*/y

/** Couleurs et sens d’un groupe : ce que le schéma dit n’en dépend pas. « style --> B » est une flèche. */
const IGNORED =
  /^(?:(?:classDef|class|style|linkStyle)\s+(?![<xo]?(?:--|==|-\.)|~~~|&)[^;]+|direction\s+(?:TB|TD|BT|LR|RL))$/
const CLICK = /^click\s[^;]+$/
const GROUP = /^subgraph\s+(?:([^\s["]+)\s*\[("[^"]*"|[^";]+)\]|("[^"]*"|[^"[;]+))$/
/** Mots de Mermaid qu’un nœud ne porte pas : mal placés, ils seraient dessinés. */
const RESERVED = /^(?:end|subgraph)$/

const escapeRegExp = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')

const DELIMITERS: [open: string, close: string, Shape][] = [
  ['(((', ')))', 'doubleCircle'],
  ['([', '])', 'ellipse'],
  ['(-', '-)', 'ellipse'],
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
  // Un libellé sans guillemets n’a ni guillemet ni barre, ni signe qui ouvre ou ferme une forme.
  const label = String.raw`\s*("[^"]*"|[^"[\](){}|]+?)\s*`
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
    if (RESERVED.test(id)) refuse(this.statement)
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

  #readArrow(): Omit<FlowEdge, 'from' | 'to'> {
    for (const { line, patterns } of STROKES) {
      for (const pattern of patterns) {
        const match = this.#take(pattern)
        if (!match) continue
        const [whole, start, label = this.#take(PIPE)?.[1] ?? ''] = match
        const hasEnd = whole.endsWith('>')
        // Mermaid oublie la pointe de « <--- ».
        if (start && !hasEnd) refuse(this.statement)
        return {
          label: readText(label),
          line,
          hasStart: Boolean(start),
          hasEnd,
          at: this.statement.line,
        }
      }
    }
    return refuse(this.statement)
  }

  read(): void {
    let from = this.#readNodes()
    while (!this.#isAtEnd) {
      if (this.#take(/;/y)) {
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
  const ignored: Statement[] = []
  for (const statement of lines) {
    const { text, line } = statement
    const group = GROUP.exec(text)
    if (group) {
      const [, id, label, alone = ''] = group
      graph.openGroup(id ?? graph.nameGroup(readText(alone)), readText(label ?? alone), line)
    } else if (text === 'end' && graph.isInGroup) graph.closeGroup()
    else if (CLICK.test(text)) ignored.push(statement)
    else if (!IGNORED.test(text)) new LineReader(statement, graph).read()
  }
  if (graph.isInGroup) refuse(statements.at(-1)!)
  return { ...graph.write(texts), ignored }
}
