import { DiagramError, writeLink, type DiagramLink } from './diagram.js'
import { inline, readText, refuse, type ReadDiagram, type Statement } from './mermaid-source.js'
import { drawSequence } from './sequence-drawing.js'
import type { SequenceEvent } from './sequence-model.js'
import type { DiagramTexts } from './texts.js'

/** Sans `@{ … }`, qui change la forme ou le nom d’un participant. */
const PARTICIPANT = /^(?:participant|actor)\s+([^<>:,@]+?)(?:\s+as\s+(.+))?$/
const MESSAGE = /^([^:<>()]+?)\s*(<<)?(--?)(>>|>|x|\))\s*[+-]?\s*([^:<>()]+?)\s*:(.*)$/
const NOTE = /^note\s+(left of|right of|over)\s+([^:,]+?(?:,[^:,]+?)*)\s*:\s*(.+)$/i
const BLOCK = /^(loop|alt|opt|par|critical|break|rect)(?:\s+(.*))?$/
const DIVIDER = /^(else|and|option)(?:\s+(.*))?$/
/** La barre d’activité n’est pas dessinée : elle ne dit rien que les messages ne disent. */
const ACTIVATION = /^(?:activate|deactivate)\s+([^<>:,@]+)$/
/** Mot qui partage un cadre, et cadre qu’il partage. */
const DIVIDED: Record<string, string> = { else: 'alt', and: 'par', option: 'critical' }

const HEADS = { '>>': 'filled', '>': 'none', x: 'cross', ')': 'open' } as const

/** Un message ou une note peut demander que son texte aille à la ligne, ou non. */
const readMessageText = (text: string): string => readText(text.replace(/^\s*(?:no)?wrap:/, ''))

/** Lit un diagramme de séquence ligne à ligne. */
class SequenceReader {
  /** Participants dans l’ordre où le schéma les nomme. */
  readonly #names: string[] = []
  readonly #labels = new Map<string, string>()
  readonly #events: SequenceEvent[] = []
  readonly #items: string[] = []
  readonly #blocks: string[] = []
  #number: number | undefined

  constructor(
    statements: readonly Statement[],
    readonly texts: DiagramTexts,
  ) {
    // Un participant peut être déclaré après son premier message.
    for (const { text } of statements) {
      const [, name, label] = PARTICIPANT.exec(text) ?? []
      if (name) this.#labels.set(name, readText(label ?? name))
    }
  }

  #rankOf(name: string): number {
    if (!this.#names.includes(name)) this.#names.push(name)
    return this.#names.indexOf(name)
  }

  #labelOf(name: string): string {
    return this.#labels.get(name) ?? readText(name)
  }

  #readMessage([, from = '', both, line, end, to = '', text = '']: readonly string[]): void {
    const number = this.#number === undefined ? '' : `${this.#number++}. `
    const label = (number + readMessageText(text)).trim()
    const head = HEADS[end as keyof typeof HEADS]
    this.#events.push({
      kind: 'message',
      from: this.#rankOf(from),
      to: this.#rankOf(to),
      label,
      isDashed: line === '--',
      head,
      isBoth: Boolean(both),
    })
    const arrow: DiagramLink['arrow'] = both ? '↔' : head === 'none' ? '—' : '→'
    const link = writeLink({
      from: inline(this.#labelOf(from)),
      to: inline(this.#labelOf(to)),
      arrow,
      ...(head === 'cross' ? { label: this.texts.lost } : {}),
    })
    this.#items.push(label ? `${link}${this.texts.colon}${inline(label)}` : link)
  }

  #readNote([, place = '', names = '', text = '']: readonly string[]): void {
    const actors = names.split(',').map((name) => name.trim())
    const label = readMessageText(text)
    this.#events.push({
      kind: 'note',
      place: place.toLowerCase().replace(' of', '') as 'left' | 'right' | 'over',
      actors: actors.map((name) => this.#rankOf(name)),
      label,
    })
    const on = actors.map((name) => inline(this.#labelOf(name))).join(', ')
    this.#items.push(`${this.texts.noteOn} ${on}${this.texts.colon}${inline(label)}`)
  }

  #readFrame(kind: 'open' | 'divide', word: string, text = ''): void {
    const name = this.texts.blocks[word]!
    const label = text ? `${name}${this.texts.colon}${readText(text)}` : name
    this.#events.push({ kind, label })
    this.#items.push(inline(label))
  }

  #openBlock([, word = '', text]: readonly string[]): void {
    this.#blocks.push(word)
    // Un fond de couleur (`rect`) n’est pas dessiné.
    if (word !== 'rect') this.#readFrame('open', word, text)
  }

  #closeBlock(): void {
    const word = this.#blocks.pop()!
    if (word === 'rect') return
    this.#events.push({ kind: 'close' })
    this.#items.push(`${this.texts.blockEnd} «\u00a0${this.texts.blocks[word]}\u00a0»`)
  }

  read(statement: Statement): void {
    const { text } = statement
    const participant = PARTICIPANT.exec(text)
    const message = MESSAGE.exec(text)
    const note = NOTE.exec(text)
    const block = BLOCK.exec(text)
    const divider = DIVIDER.exec(text)
    const activation = ACTIVATION.exec(text)
    if (participant) this.#rankOf(participant[1]!)
    else if (note) this.#readNote(note)
    else if (block) this.#openBlock(block)
    else if (divider && this.#blocks.at(-1) === DIVIDED[divider[1]!])
      this.#readFrame('divide', divider[1]!, divider[2])
    else if (text === 'end' && this.#blocks.length > 0) this.#closeBlock()
    else if (text === 'autonumber') this.#number = 1
    else if (activation) this.#rankOf(activation[1]!)
    else if (message) this.#readMessage(message)
    else refuse(statement)
  }

  /** @throws DiagramError quand un cadre n’est pas fermé */
  finish(last: Statement): ReadDiagram {
    if (this.#blocks.length > 0) {
      throw new DiagramError(`« ${this.#blocks.at(-1)} » n’est pas fermé par « end »`, last.line)
    }
    if (this.#names.length === 0) {
      throw new DiagramError('il n’a pas de participant', last.line)
    }
    const actors = this.#names.map((name) => this.#labelOf(name))
    return { drawing: drawSequence({ actors, events: this.#events }), items: this.#items }
  }
}

/** Un point-virgule y sépare deux instructions, même dans un texte ; celui d’une entité y reste. */
const splitStatement = ({ text, line }: Statement): Statement[] =>
  text
    .split(/(?<![#&]#?\w+);/)
    .map((part) => ({ text: part.trim(), line }))
    .filter((part) => part.text)

/**
 * Lit un diagramme de séquence (`sequenceDiagram`).
 *
 * @throws DiagramError à la première ligne qui ne serait pas dessinée entière
 */
export function readSequence(statements: readonly Statement[], texts: DiagramTexts): ReadDiagram {
  const lines = statements.slice(1).flatMap(splitStatement)
  const reader = new SequenceReader(lines, texts)
  for (const statement of lines) reader.read(statement)
  return reader.finish(statements.at(-1)!)
}
