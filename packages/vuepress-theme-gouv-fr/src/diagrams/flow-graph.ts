import { DiagramError, writeLink, type DiagramLink } from './diagram.js'
import { inline, type ReadDiagram } from './mermaid-source.js'
import { openGraph, quote, spaceOut, writeAttributes } from './dot-text.js'
import type { DiagramTexts } from './texts.js'

/** Formes d’un nœud dans Graphviz. */
export const SHAPES = {
  rectangle: { shape: 'box' },
  rounded: { shape: 'box', style: 'rounded' },
  ellipse: { shape: 'ellipse' },
  circle: { shape: 'circle' },
  doubleCircle: { shape: 'doublecircle' },
  subroutine: { shape: 'box', peripheries: '2' },
  cylinder: { shape: 'cylinder' },
  diamond: { shape: 'diamond', margin: '0.1,0.05' },
  hexagon: { shape: 'hexagon' },
  parallelogram: { shape: 'parallelogram', margin: '0.1,0.05' },
  trapezoid: { shape: 'trapezium', margin: '0.1,0.05' },
  invertedTrapezoid: { shape: 'invtrapezium', margin: '0.1,0.05' },
} as const

export type Shape = keyof typeof SHAPES

interface FlowNode {
  label: string
  shape: Shape
}

interface FlowGroup {
  id: string
  label: string
  nodes: string[]
  groups: FlowGroup[]
}

interface FlowEdge {
  from: string
  to: string
  label: string
  line: 'solid' | 'dotted' | 'thick'
  hasStart: boolean
  hasEnd: boolean
}

const LINES = {
  solid: {},
  dotted: { style: 'dashed' },
  thick: { penwidth: '2' },
} as const

/** Graphe d’un diagramme de flux ou d’états, construit ligne à ligne. */
export class FlowGraph {
  direction = 'TD'
  readonly nodes = new Map<string, FlowNode>()
  readonly edges: FlowEdge[] = []
  readonly root: FlowGroup = { id: '', label: '', nodes: [], groups: [] }
  readonly #groups = new Map<string, FlowGroup>()
  readonly #stack: FlowGroup[] = [this.root]

  /** Groupe ouvert, le graphe lui-même hors de tout groupe. */
  get current(): FlowGroup {
    return this.#stack.at(-1)!
  }

  get isInGroup(): boolean {
    return this.#stack.length > 1
  }

  hasGroup(id: string): boolean {
    return this.#groups.has(id)
  }

  /** Ouvre un groupe ; un identifiant tiré de son titre peut déjà être celui d’un autre. */
  openGroup(name: string, label: string): void {
    let id = name
    for (let n = 2; this.#groups.has(id); n++) id = `${name} ${n}`
    const group: FlowGroup = { id, label, nodes: [], groups: [] }
    this.current.groups.push(group)
    this.#groups.set(id, group)
    this.#stack.push(group)
  }

  closeGroup(): void {
    this.#stack.pop()
  }

  /** Ajoute un nœud, ou complète celui qu’une flèche a déjà nommé. */
  addNode(id: string, label?: string, shape: Shape = 'rectangle'): void {
    const known = this.nodes.get(id)
    if (known) {
      if (label !== undefined) this.nodes.set(id, { label, shape })
    } else {
      this.nodes.set(id, { label: label ?? id, shape })
    }
    // Un nœud appartient au premier groupe qui le nomme, même si une flèche l’a nommé avant.
    const isGrouped = [...this.#groups.values()].some(({ nodes }) => nodes.includes(id))
    if (this.isInGroup && !isGrouped) {
      this.root.nodes = this.root.nodes.filter((other) => other !== id)
      this.current.nodes.push(id)
    } else if (!known) this.current.nodes.push(id)
  }

  addEdge(edge: FlowEdge): void {
    this.edges.push(edge)
  }

  /** Un groupe vide s’écrit comme un nœud ; un nœud qui porte le nom d’un groupe plein est ce groupe. */
  #settleGroups(): void {
    for (const [id, group] of this.#groups) {
      const isEmpty = group.nodes.length === 0 && group.groups.length === 0
      for (const parent of [this.root, ...this.#groups.values()]) {
        parent.nodes = parent.nodes.filter((other) => other !== id)
        if (!isEmpty || !parent.groups.includes(group)) continue
        parent.groups = parent.groups.filter((other) => other !== group)
        parent.nodes.push(id)
      }
      this.nodes.delete(id)
      if (!isEmpty) continue
      this.nodes.set(id, { label: group.label, shape: 'rectangle' })
      this.#groups.delete(id)
    }
  }

  #labelOf(id: string): string {
    return inline(this.nodes.get(id)?.label ?? this.#groups.get(id)?.label ?? id) || id
  }

  #writeItems(texts: DiagramTexts): string[] {
    const linked = new Set(this.edges.flatMap(({ from, to }) => [from, to]))
    return [
      ...this.edges.map(({ from, to, label, hasStart, hasEnd }) => {
        const arrow: DiagramLink['arrow'] = hasStart && hasEnd ? '↔' : hasEnd ? '→' : '—'
        return writeLink({
          from: this.#labelOf(from),
          to: this.#labelOf(to),
          label: inline(label),
          arrow,
        })
      }),
      ...this.root.nodes.filter((id) => !linked.has(id)).map((id) => this.#labelOf(id)),
      ...[...this.#groups.values()].map((group) => {
        const members = [...group.nodes, ...group.groups.map(({ id }) => id)]
        return `${inline(group.label)}${texts.colon}${members.map((id) => this.#labelOf(id)).join(', ')}`
      }),
    ]
  }

  /** Graphviz relie des nœuds : une flèche entre dans un groupe par son premier, en sort par son dernier. */
  #anchorOf(id: string, at: 0 | -1): string {
    const group = this.#groups.get(id)
    return group ? (group.nodes.at(at) ?? this.#anchorOf(group.groups.at(at)!.id, at)) : id
  }

  #writeGroup(group: FlowGroup): string[] {
    return [
      ...group.nodes.map((id) => {
        const { label, shape } = this.nodes.get(id)!
        return `${quote(id)} ${writeAttributes({ ...SHAPES[shape], label: label || ' ' })}`
      }),
      ...group.groups.flatMap((child) => [
        `subgraph ${quote(`cluster ${child.id}`)} {`,
        `graph ${writeAttributes({ label: child.label, labeljust: 'l', margin: '12' })}`,
        ...this.#writeGroup(child),
        '}',
      ]),
    ]
  }

  #writeEdge({ from, to, label, line, hasStart, hasEnd }: FlowEdge): string {
    const clusterOf = (id: string): string => (this.#groups.has(id) ? `cluster ${id}` : '')
    const dir = hasStart ? (hasEnd ? 'both' : 'back') : hasEnd ? 'forward' : 'none'
    return `${quote(this.#anchorOf(from, -1))} -> ${quote(this.#anchorOf(to, 0))} ${writeAttributes(
      {
        ...LINES[line],
        label: spaceOut(label),
        dir,
        ltail: clusterOf(from),
        lhead: clusterOf(to),
      },
    )}`
  }

  #contains(group: FlowGroup, id: string): boolean {
    return (
      group.nodes.includes(id) ||
      group.groups.some((child) => child.id === id || this.#contains(child, id))
    )
  }

  /** Ni Mermaid ni Graphviz ne dessinent juste ce qui relie un groupe à son contenu. */
  #checkGroups(): void {
    for (const [id, group] of this.#groups) {
      const isLooped = this.edges.some(
        ({ from, to }) =>
          (from === id && this.#contains(group, to)) || (to === id && this.#contains(group, from)),
      )
      if (!isLooped && !this.#contains(group, id)) continue
      throw new DiagramError(
        `le groupe « ${inline(group.label)} » est relié à ce qu’il contient, ou se contient lui-même`,
      )
    }
  }

  /**
   * Écrit le graphe en DOT, et ce qu’il dit.
   *
   * @throws DiagramError quand un groupe se contient lui-même
   */
  write(texts: DiagramTexts): ReadDiagram {
    this.#checkGroups()
    this.#settleGroups()
    return {
      dot: [
        openGraph({ rankdir: this.direction.replace('TD', 'TB'), compound: 'true' }),
        ...this.#writeGroup(this.root),
        ...this.edges.map((edge) => this.#writeEdge(edge)),
        '}',
      ].join('\n'),
      items: this.#writeItems(texts),
    }
  }
}
