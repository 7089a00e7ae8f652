import { openGraph, quote, spaceOut, writeAttributes, writeCell, writeTable } from './dot-text.js'
import {
  DIRECTION,
  inline,
  readText,
  refuse,
  type ReadDiagram,
  type Statement,
} from './mermaid-source.js'
import type { DiagramTexts } from './texts.js'

const NAME = String.raw`("[^"]+"|[^\s"{}[\]|:]+)`
/** Un trait dans un nom est une relation mal écrite : `A--B`. */
const ENTITY = new RegExp(
  String.raw`^(?![^\s"]*(?:--|\.\.))${NAME}(?:\s*\[("[^"]+"|[^\]]+)\])?\s*(\{)?$`,
)
const RELATION = new RegExp(
  String.raw`^${NAME}\s*(\|\||\|o|o\||\}\||\}o)(--|\.\.)(\|\||\|o|o\||\|\{|o\{)\s*${NAME}(?:\s*:\s*(.+))?$`,
)
const ATTRIBUTE = /^([^\s"{}]+)\s+([^\s"{}]+?)((?:[\s,]+(?:PK|FK|UK))*)(?:\s+"([^"]*)")?$/

const IGNORED = /^(?:classDef|class|style)\s/

type Count = keyof DiagramTexts['counts']

/** Ce que dit une cardinalité, et la pointe qui la montre. */
const COUNTS: Record<string, [Count, head: string]> = {
  '||': ['one', 'teetee'],
  '|o': ['zero-one', 'teeodot'],
  'o|': ['zero-one', 'teeodot'],
  '}|': ['many', 'crowtee'],
  '|{': ['many', 'crowtee'],
  '}o': ['zero-many', 'crowodot'],
  'o{': ['zero-many', 'crowodot'],
}

interface Attribute {
  type: string
  name: string
  keys: string[]
}

interface Entity {
  label: string
  attributes: Attribute[]
}

interface RelationEnd {
  id: string
  count: string
}

/** Relation lue, dont les noms affichés ne sont connus qu’à la fin. */
interface Relation {
  ends: [RelationEnd, RelationEnd]
  line: string
  label: string
}

const writeEntity = ({ label, attributes }: Entity): string => {
  const columns = attributes.some(({ keys }) => keys.length > 0) ? 3 : 2
  return writeTable([
    writeCell([{ text: label, tag: 'b' }], { align: 'center', columns }),
    ...attributes.map(({ type, name, keys }) =>
      [type, name, keys.join(', ')]
        .slice(0, columns)
        .map((text) => writeCell([{ text }]))
        .join(''),
    ),
  ])
}

const writeRelation = ({ ends: [from, to], line, label }: Relation): string =>
  `${quote(from.id)} -> ${quote(to.id)} ${writeAttributes({
    dir: 'both',
    arrowtail: COUNTS[from.count]![1],
    arrowhead: COUNTS[to.count]![1],
    ...(line === '..' ? { style: 'dashed' } : {}),
    label: spaceOut(label),
    minlen: '2',
  })}`

/** Lit un diagramme d’entités ligne à ligne. */
class ErReader {
  readonly #entities = new Map<string, Entity>()
  readonly #relations: Relation[] = []
  #open: Entity | undefined
  #direction = 'TB'

  constructor(readonly texts: DiagramTexts) {}

  #entityOf(name: string, label?: string): Entity {
    const id = readText(name)
    const entity = this.#entities.get(id) ?? { label: id, attributes: [] }
    if (label) entity.label = readText(label)
    this.#entities.set(id, entity)
    return entity
  }

  read(statement: Statement): void {
    const { text } = statement
    if (this.#open) {
      const [, type = '', name = '', keys = '', comment] = ATTRIBUTE.exec(text) ?? []
      if (text === '}') this.#open = undefined
      else if (name) {
        this.#open.attributes.push({
          type,
          name: comment ? `${name} (${readText(comment)})` : name,
          keys: keys.match(/\w+/g) ?? [],
        })
      } else refuse(statement)
      return
    }
    const entity = ENTITY.exec(text)
    const turn = DIRECTION.exec(text)
    const relation = RELATION.exec(text)
    if (relation) {
      const [, from = '', left = '', line = '', right = '', to = '', label = ''] = relation
      this.#entityOf(from)
      this.#entityOf(to)
      this.#relations.push({
        ends: [
          { id: readText(from), count: left },
          { id: readText(to), count: right },
        ],
        line,
        label: readText(label),
      })
    } else if (entity) {
      const found = this.#entityOf(entity[1]!, entity[2])
      if (entity[3]) this.#open = found
    } else if (turn) this.#direction = turn[1]!
    else if (!IGNORED.test(text)) refuse(statement)
  }

  #writeItems(): string[] {
    const { colon, counts } = this.texts
    return [
      ...[...this.#entities.values()].map(({ label, attributes }) => {
        const list = attributes.map(
          ({ type, name, keys }) => `${name} (${[type, ...keys].join(', ')})`,
        )
        return list.length > 0 ? `${label}${colon}${list.join(', ')}` : label
      }),
      ...this.#relations.map(({ ends, label }) => {
        const [from, to] = ends.map(
          ({ id, count }) => `${this.#entities.get(id)!.label} (${counts[COUNTS[count]![0]]})`,
        )
        return `${from} — ${to}${label ? `${colon}${inline(label)}` : ''}`
      }),
    ]
  }

  /** @throws DiagramError quand une entité n’est pas fermée */
  finish(last: Statement): ReadDiagram {
    if (this.#open) refuse(last)
    return {
      dot: [
        openGraph({ rankdir: this.#direction }, { shape: 'plain' }),
        ...[...this.#entities].map(
          ([id, entity]) => `${quote(id)} ${writeAttributes({ label: writeEntity(entity) })}`,
        ),
        ...this.#relations.map(writeRelation),
        '}',
      ].join('\n'),
      items: this.#writeItems(),
    }
  }
}

/**
 * Lit un diagramme d’entités et de relations (`erDiagram`).
 *
 * @throws DiagramError à la première ligne qui ne serait pas dessinée entière
 */
export function readEntities(statements: readonly Statement[], texts: DiagramTexts): ReadDiagram {
  const reader = new ErReader(texts)
  for (const statement of statements.slice(1)) reader.read(statement)
  return reader.finish(statements.at(-1)!)
}
