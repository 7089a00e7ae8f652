import { writeLink } from './diagram.js'
import { escapeCell, openGraph, quote, spaceOut, writeAttributes, writeTable } from './dot-text.js'
import {
  DIRECTION,
  inline,
  readText,
  refuse,
  type ReadDiagram,
  type Statement,
} from './mermaid-source.js'
import type { DiagramTexts } from './texts.js'

const NAME = String.raw`([\p{L}\p{N}_.-]+?)(~[^~]+~)?`
const CLASS = new RegExp(
  String.raw`^class\s+${NAME}(?:\s*\["([^"]+)"\])?(?::::[\w-]+)?\s*(\{)?\s*(\})?$`,
  'u',
)
const MEMBER = new RegExp(String.raw`^${NAME}\s*:\s*(.+)$`, 'u')
const RELATION = new RegExp(
  String.raw`^${NAME}\s*(?:"([^"]*)"\s*)?(<\|--|<\|\.\.|\*--|o--|<--|<\.\.|--\|>|\.\.\|>|--\*|--o|-->|\.\.>|--|\.\.)\s*(?:"([^"]*)"\s*)?${NAME}(?:\s*:\s*(.+))?$`,
  'u',
)
const ANNOTATION = /^<<(\w+)>>(?:\s+(\S+))?$/
const IGNORED = /^(?:classDef|cssClass|style|click|link|callback)\s/

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
  dot: string
}

interface ClassNode {
  label: string
  annotation: string
  members: string[]
}

/** Membre d’une classe sans son suffixe. */
const plainMember = (text: string): string => text.replace(/[$*](?=$|[\s:])/g, '')

/** Membre d’une classe : `$` le dit statique (souligné), `*` abstrait (italique). */
const writeMember = (text: string): string => {
  const plain = escapeCell(plainMember(text))
  if (/\$(?:$|[\s:])/.test(text)) return `<u>${plain}</u>`
  return /\*(?:$|[\s:])/.test(text) ? `<i>${plain}</i>` : plain
}

const writeClass = ({ label, annotation, members }: ClassNode): string => {
  const type = annotation ? `<i>«${escapeCell(annotation)}»</i><br/>` : ''
  const lists = [
    members.filter((member) => !member.includes('(')),
    members.filter((member) => member.includes('(')),
  ].filter((list) => list.length > 0)
  return writeTable([
    `<td>${type}<b>${escapeCell(label)}</b></td>`,
    ...lists.map(
      (list) =>
        `<td align="left" balign="left">${list.map((member) => `${writeMember(member)}<br/>`).join('')}</td>`,
    ),
  ])
}

/** Lit un diagramme de classes ligne à ligne. */
class ClassReader {
  readonly #classes = new Map<string, ClassNode>()
  readonly #relations: ClassRelation[] = []
  #direction = 'TB'
  #open: ClassNode | undefined

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
      dot: `${quote(from)} -> ${quote(to)} ${writeAttributes({
        dir: isAtStart ? 'back' : 'forward',
        [isAtStart ? 'arrowtail' : 'arrowhead']: head,
        ...(arrow.includes('..') ? { style: 'dashed' } : {}),
        label: spaceOut(label),
        taillabel: readText(fromCount),
        headlabel: readText(toCount),
        ...(fromCount || toCount ? { labeldistance: '2', minlen: '2' } : {}),
      })}`,
    })
  }

  #readMember(node: ClassNode, text: string): void {
    const annotation = /^<<(\w+)>>$/.exec(text)
    if (annotation) node.annotation = annotation[1]!
    else node.members.push(readText(text.replace(/~([^~]+)~/g, '&lt;$1&gt;')))
  }

  read(statement: Statement): void {
    const { text } = statement
    if (this.#open) {
      if (text === '}') this.#open = undefined
      else this.#readMember(this.#open, text)
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
      if (label) node.label = readText(label)
      if (open && !close) this.#open = node
    } else if (relation) this.#readRelation(relation)
    else if (member) this.#readMember(this.#classOf(member[1]!, member[2]), member[3]!)
    else if (turn) this.#direction = turn[1]!
    else if (annotation?.[2]) this.#classOf(annotation[2]).annotation = annotation[1]!
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
        ...this.#relations.map(({ dot }) => dot),
        '}',
      ].join('\n'),
      items: this.#writeItems(),
    }
  }

  #writeItems(): string[] {
    const { colon, relations } = this.texts
    const nameEnd = ({ id, count }: RelationEnd): string =>
      `${inline(this.#classes.get(id)!.label)}${count ? ` (${count})` : ''}`
    return [
      ...[...this.#classes.values()].map(({ label, annotation, members }) => {
        const name = inline(annotation ? `${label} (${annotation})` : label)
        return members.length > 0 ? `${name}${colon}${members.map(plainMember).join(', ')}` : name
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
