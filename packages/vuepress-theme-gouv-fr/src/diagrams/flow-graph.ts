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
  /** Ligne du schéma, à partir de 0. */
  at: number
}

export interface FlowEdge {
  from: string
  to: string
  label: string
  line: 'solid' | 'dotted' | 'thick'
  hasStart: boolean
  hasEnd: boolean
  /** Ligne du schéma, à partir de 0. */
  at: number
}

const LINES = {
  solid: {},
  dotted: { style: 'dashed' },
  thick: { penwidth: '2' },
} as const

/** Vrai quand un groupe est l’autre, ou le contient, même de loin. */
const contains = (outer: FlowGroup, inner: FlowGroup): boolean =>
  outer === inner || outer.groups.some((group) => contains(group, inner))

/** Vrai quand un nœud est dans un groupe, même de loin. */
const holds = (group: FlowGroup, id: string): boolean =>
  group.nodes.includes(id) || group.groups.some((child) => holds(child, id))

/** Graphe d’un diagramme de flux ou d’états, construit ligne à ligne. */
export class FlowGraph {
  direction = 'TD'
  readonly nodes = new Map<string, FlowNode>()
  readonly edges: FlowEdge[] = []
  readonly root: FlowGroup = { id: '', label: '', nodes: [], groups: [], at: 0 }
  readonly #groups = new Map<string, FlowGroup>()
  readonly #stack: FlowGroup[] = [this.root]
  /** Titres de plusieurs groupes sans identifiant : une flèche ne saurait lequel viser. */
  readonly #shared = new Set<string>()

  /** Groupe ouvert, le graphe lui-même hors de tout groupe. */
  get current(): FlowGroup {
    return this.#stack.at(-1)!
  }

  get isInGroup(): boolean {
    return this.#stack.length > 1
  }

  /** @throws DiagramError quand un groupe a déjà cet identifiant */
  openGroup(id: string, label: string, at: number): void {
    if (this.#groups.has(id)) throw new DiagramError(`le groupe « ${id} » est ouvert deux fois`, at)
    const group: FlowGroup = { id, label, nodes: [], groups: [], at }
    this.current.groups.push(group)
    this.#groups.set(id, group)
    this.#stack.push(group)
  }

  /** Identifiant d’un groupe qui n’a que son titre : unique, même quand un autre a le même titre. */
  nameGroup(title: string): string {
    if (this.#groups.has(title)) this.#shared.add(title)
    let id = title
    for (let rank = 2; this.#groups.has(id); rank++) id = `${title} ${rank}`
    return id
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
    // Un nœud appartient au premier groupe fermé qui le nomme : celui qui est dans un autre l’emporte.
    const groups = [this.root, ...this.#groups.values()]
    const holder = groups.find(({ nodes }) => nodes.includes(id))
    if (holder === this.current || (holder && !this.#stack.includes(holder))) return
    if (holder) holder.nodes = holder.nodes.filter((other) => other !== id)
    this.current.nodes.push(id)
  }

  /** Change le texte d’un nœud ou d’un groupe. */
  relabel(id: string, label: string): void {
    const target = this.#groups.get(id) ?? this.nodes.get(id)
    if (target) target.label = label
  }

  addEdge(edge: FlowEdge): void {
    this.edges.push(edge)
  }

  /** Un nœud qui porte le nom d’un groupe est ce groupe ; un groupe vide s’écrit comme un nœud. */
  #settleGroups(): void {
    const groups = [...this.#groups.values()]
    for (const group of groups) {
      for (const parent of groups) {
        if (!parent.nodes.includes(group.id) || contains(parent, group)) continue
        // Mermaid l’y déplacerait, avec tout ce qu’il contient.
        throw new DiagramError(
          `le groupe « ${group.id} » est nommé dans « ${parent.id} », qui ne le contient pas`,
          parent.at,
        )
      }
    }
    for (const group of [this.root, ...groups]) {
      group.nodes = group.nodes.filter((id) => !this.#groups.has(id))
    }
    for (const { id } of groups) this.nodes.delete(id)
    // Du plus profond au plus large : un groupe qui n’a que des groupes vides a des nœuds.
    for (const group of groups.toReversed()) {
      if (group.nodes.length > 0 || group.groups.length > 0) continue
      const parent = [this.root, ...groups].find((other) => other.groups.includes(group))!
      parent.groups = parent.groups.filter((other) => other !== group)
      parent.nodes.push(group.id)
      this.nodes.set(group.id, { label: group.label, shape: 'rectangle' })
      this.#groups.delete(group.id)
    }
  }

  /** Graphviz dessinerait entre deux nœuds d’un groupe une flèche de ce groupe vers ce qu’il contient. */
  #checkEdges(): void {
    for (const { from, to, at } of this.edges) {
      const doubtful = [from, to].find((id) => this.#shared.has(id))
      if (doubtful) {
        throw new DiagramError(
          `une flèche vise « ${doubtful} », le nom de plusieurs groupes. Donnez-leur un identifiant : subgraph g1 [${doubtful}]`,
          at,
        )
      }
      const [first, second] = [this.#groups.get(from), this.#groups.get(to)]
      const isInside =
        (first && (second ? contains(first, second) : holds(first, to))) ||
        (second && (first ? contains(second, first) : holds(second, from)))
      if (isInside) {
        throw new DiagramError(
          `la flèche de « ${from} » à « ${to} » relie un groupe à ce qu’il contient`,
          at,
        )
      }
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

  /** Écrit le graphe en DOT, et ce qu’il dit. */
  write(texts: DiagramTexts): ReadDiagram {
    this.#settleGroups()
    this.#checkEdges()
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
