import { writeLink } from './diagram.js'
import {
  openGraph,
  quote,
  spaceOut,
  writeAttributes,
  writeCell,
  writeTable,
  type CellText,
} from './dot-text.js'
import {
  DIRECTION,
  inline,
  readText,
  refuse,
  type ReadDiagram,
  type Statement,
} from './mermaid-source.js'
import { readMember, writeMember, type ClassMember } from './class-member.js'
import type { DiagramTexts } from './texts.js'

const ID = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*?[\p{L}\p{N}_])?`
const NAME = String.raw`(${ID})(~[^~]+~)?`
const CLASS = new RegExp(
  String.raw`^class\s+${NAME}(?:\s*\["([^"]+)"\])?(?::::[\w-]+)?\s*(\{)?\s*(\})?$`,
  'u',
)
const MEMBER = new RegExp(String.raw`^${NAME}\s*:(?!:)\s*(.+)$`, 'u')
const RELATION = new RegExp(
  String.raw`^${NAME}\s*(?:"([^"]*)"\s*)?(<\|--|<\|\.\.|\*--|(?<=[\s"~])o--|<--|<\.\.|--\|>|\.\.\|>|--\*|--o|-->|\.\.>|--|\.\.)\s*(?:"([^"]*)"\s*)?${NAME}(?:\s*:\s*(.+))?$`,
  'u',
)
const ANNOTATION = new RegExp(String.raw`^<<([^<>]+)>>\s+(${ID})$`, 'u')
const IGNORED = /^(?:classDef|cssClass|style)\s/
const LINK = /^(?:click|link|callback)\s/

type Relation = keyof DiagramTexts['relations']

/** Ce que dit une flèche, et la pointe qui le montre. La première qui convient l’emporte. */
const RELATIONS: [RegExp, Relation, head: string][] = [
  [/^<\|--|--\|>$/, 'inheritance', 'empty'],
  [/\|/, 'realization', 'empty'],
  [/\*/, 'composition', 'diamond'],
  [/o/, 'aggregation', 'odiamond'],
  [/\.\.>|<\.\./, 'dependency', 'vee'],
  [/[<>]/, 'association', 'vee'],
  [/./, 'link', 'none'],
]

interface RelationEnd {
  id: string
  count: string
}

interface ClassRelation {
  from: RelationEnd
  to: RelationEnd
  kind: Relation
  label: string
  /** Vrai quand la pointe est au premier bout. */
  isAtStart: boolean
  /** Pointe de Graphviz. */
  head: string
  isDashed: boolean
}

interface ClassNode {
  label: string
  annotation: string
  members: ClassMember[]
}

/** Une classe peut porter plusieurs annotations. */
const annotate = (node: ClassNode, annotation: string): void => {
  node.annotation += `${node.annotation && ', '}${readText(annotation)}`
}

const writeClass = ({ label, annotation, members }: ClassNode): string => {
  const title: CellText[] = [{ text: label, tag: 'b' }]
  if (annotation) title.unshift({ text: `«${annotation}»`, tag: 'i' })
  const lists = [
    members.filter(({ text }) => !text.includes('(')),
    members.filter(({ text }) => text.includes('(')),
  ].filter((list) => list.length > 0)
  return writeTable([
    writeCell(title, { align: 'center' }),
    ...lists.map((list) => writeCell(list.map(writeMember))),
  ])
}

/** Nombre sur le trait d’une relation. */
const COUNT = {
  shape: 'plaintext',
  width: '0',
  height: '0',
  margin: '0.06,0.02',
  fontsize: '11',
  fontname: 'Courier',
}

/**
 * Écrit une relation. Ses nombres sont des nœuds sur son trait : Graphviz ne réserve aucune place à un
 * texte posé au bout d’une flèche.
 *
 * @param index rang de la relation dans le schéma
 */
const writeRelation = (
  { from, to, label, isAtStart, head, isDashed }: ClassRelation,
  index: number,
): string[] => {
  const counts = [from, to].flatMap(({ count }, end) =>
    count ? { id: `${index} ${end}`, count } : [],
  )
  const stops = [from.id, ...counts.map(({ id }) => id), to.id]
  const last = stops.length - 2
  return [
    ...counts.map(({ id, count }) => `${quote(id)} ${writeAttributes({ ...COUNT, label: count })}`),
    ...stops.slice(1).map(
      (stop, rank) =>
        `${quote(stops[rank]!)} -> ${quote(stop)} ${writeAttributes({
          ...(isDashed ? { style: 'dashed' } : {}),
          dir: isAtStart ? 'back' : 'forward',
          arrowtail: rank === 0 ? head : 'none',
          arrowhead: rank === last ? head : 'none',
          // L’étiquette va entre les deux nombres.
          label: rank === (from.count ? 1 : 0) ? spaceOut(label) : '',
        })}`,
    ),
  ]
}

/** Lit un diagramme de classes ligne à ligne. */
class ClassReader {
  readonly #classes = new Map<string, ClassNode>()
  readonly #relations: ClassRelation[] = []
  #direction = 'TB'
  #open: ClassNode | undefined
  readonly #ignored: Statement[] = []

  constructor(readonly texts: DiagramTexts) {}

  #classOf(id: string, generic = ''): ClassNode {
    const label = readText(id) + generic.replace(/^~(.*)~$/, '<$1>')
    const node = this.#classes.get(id) ?? { label, annotation: '', members: [] }
    if (generic) node.label = label
    this.#classes.set(id, node)
    return node
  }

  #readRelation([
    ,
    from = '',
    fromGeneric,
    fromCount = '',
    arrow = '',
    toCount = '',
    to = '',
    toGeneric,
    text = '',
  ]: readonly (string | undefined)[]): void {
    this.#classOf(from, fromGeneric)
    this.#classOf(to, toGeneric)
    const label = readText(text)
    const [, kind, head] = RELATIONS.find(([pattern]) => pattern.test(arrow))!
    const isAtStart = /^[<*o]/.test(arrow)
    this.#relations.push({
      from: { id: from, count: readText(fromCount) },
      to: { id: to, count: readText(toCount) },
      kind,
      label,
      isAtStart,
      head,
      isDashed: arrow.includes('..'),
    })
  }

  #readMember(node: ClassNode, text: string, statement: Statement): void {
    const [, annotation] = /^<<([^<>]+)>>$/.exec(text) ?? []
    if (annotation) annotate(node, annotation)
    else node.members.push(readMember(text) ?? refuse(statement))
  }

  read(statement: Statement): void {
    const { text } = statement
    if (this.#open) {
      if (text === '}') this.#open = undefined
      else this.#readMember(this.#open, text, statement)
      return
    }
    const declared = CLASS.exec(text)
    const turn = DIRECTION.exec(text)
    const relation = RELATION.exec(text)
    const member = MEMBER.exec(text)
    const annotation = ANNOTATION.exec(text)
    if (declared) {
      const [, id, generic, label, open, close] = declared
      const node = this.#classOf(id!, generic)
      if (label) node.label = readText(label) || id!
      if (open && !close) this.#open = node
    } else if (relation) this.#readRelation(relation)
    else if (member) this.#readMember(this.#classOf(member[1]!, member[2]), member[3]!, statement)
    else if (turn) this.#direction = turn[1]!
    else if (annotation) annotate(this.#classOf(annotation[2]!), annotation[1]!)
    else if (LINK.test(text)) this.#ignored.push(statement)
    else if (!IGNORED.test(text)) refuse(statement)
  }

  /** @throws DiagramError quand une classe n’est pas fermée */
  finish(last: Statement): ReadDiagram {
    if (this.#open) refuse(last)
    return {
      dot: [
        openGraph({ rankdir: this.#direction }, { shape: 'plain' }),
        ...[...this.#classes].map(
          ([id, node]) => `${quote(id)} ${writeAttributes({ label: writeClass(node) })}`,
        ),
        ...this.#relations.flatMap(writeRelation),
        '}',
      ].join('\n'),
      items: this.#writeItems(),
      ignored: this.#ignored,
    }
  }

  #writeItems(): string[] {
    const { colon, members: kinds, relations } = this.texts
    const nameEnd = ({ id, count }: RelationEnd): string =>
      `${inline(this.#classes.get(id)!.label)}${count ? ` (${count})` : ''}`
    return [
      ...[...this.#classes.values()].map(({ label, annotation, members }) => {
        const name = inline(annotation ? `${label} (${annotation})` : label)
        const list = members.map(({ text, kind }) =>
          inline(kind ? `${text} (${kinds[kind]})` : text),
        )
        return list.length > 0 ? `${name}${colon}${list.join(', ')}` : name
      }),
      ...this.#relations.map(({ from, to, kind, label, isAtStart }) => {
        // La pointe est du côté du parent, du tout ou de la cible ; la phrase part de l’autre bout.
        const [subject, object] = isAtStart ? [to, from] : [from, to]
        const link = writeLink({
          from: nameEnd(subject),
          to: nameEnd(object),
          arrow: kind === 'link' ? '—' : '→',
        })
        return `${link}${colon}${relations[kind]}${label ? ` (${inline(label)})` : ''}`
      }),
    ]
  }
}

/**
 * Lit un diagramme de classes (`classDiagram`).
 *
 * @throws DiagramError à la première ligne qui ne serait pas dessinée entière
 */
export function readClasses(statements: readonly Statement[], texts: DiagramTexts): ReadDiagram {
  const reader = new ClassReader(texts)
  for (const statement of statements.slice(1)) reader.read(statement)
  return reader.finish(statements.at(-1)!)
}
