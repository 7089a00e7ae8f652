import { escapeHtml } from '../shared/escape-html.js'
import { placeActors, rightEdge } from './sequence-columns.js'
import type { Sequence, SequenceEvent } from './sequence-model.js'
import { FONT, LINE, PAD, linesOf } from './sequence-sizes.js'
import { measure, SURFACE, type Drawing } from './svg.js'

/** Place d’un message à soi-même : la boucle à droite du trait. */
const LOOP = { width: 32, height: 20 }
/** Retrait d’un cadre dans le cadre qui le contient. */
const INDENT = 8

const writeText = (
  text: string,
  x: number,
  top: number,
  { anchor = 'middle', weight = '' } = {},
): string => {
  const attributes = `fill="currentColor" font-size="${FONT}" text-anchor="${anchor}"${weight && ` font-weight="${weight}"`}`
  return text
    .split('\n')
    .map(
      (line, index) =>
        `<text x="${x}" y="${top + index * LINE + FONT}" ${attributes}>${escapeHtml(line)}</text>`,
    )
    .join('')
}

const writeBox = (x: number, y: number, width: number, height: number, stroke = true): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${SURFACE}"${stroke ? ' stroke="currentColor"' : ''}/>`

const writeLine = (points: string, isDashed = false): string =>
  `<polyline points="${points}" fill="none" stroke="currentColor"${isDashed ? ' stroke-dasharray="6 4"' : ''}/>`

type Message = Extract<SequenceEvent, { kind: 'message' }>

/** @param side sens de la flèche : 1 vers la droite, -1 vers la gauche */
const writeHead = (head: Message['head'], x: number, y: number, side: 1 | -1): string => {
  const back = x - side * 10
  switch (head) {
    case 'none':
      return ''
    case 'filled':
      return `<polygon points="${x},${y} ${back},${y - 5} ${back},${y + 5}" fill="currentColor"/>`
    case 'open':
      return writeLine(`${back},${y - 5} ${x},${y} ${back},${y + 5}`)
    case 'cross':
      return (
        writeLine(`${back},${y - 5} ${x},${y + 5}`) + writeLine(`${back},${y + 5} ${x},${y - 5}`)
      )
  }
}

/** Dessine un diagramme de haut en bas. */
class SequencePen {
  /** Sous les textes : traits de vie exceptés, connus à la fin. */
  #body = ''
  #y: number
  readonly #columns: number[]
  readonly #left: number
  readonly #right: number
  readonly #frames: { top: number }[] = []

  constructor(
    readonly sequence: Sequence,
    depth: number,
  ) {
    const margin = 1 + depth * INDENT
    this.#columns = placeActors(sequence, margin)
    this.#left = margin
    this.#right = rightEdge(sequence, this.#columns)
    this.#y = Math.max(...sequence.actors.map(linesOf)) * LINE + 2 * PAD + 1
  }

  get #frameEdges(): [number, number] {
    const inset = (this.#frames.length - 1) * INDENT
    const width = this.#right + this.#left
    return [1 + inset, width - 1 - inset]
  }

  #drawMessage({ from, to, label, isDashed, head, isBoth }: Message): void {
    const [start, end] = [this.#columns[from]!, this.#columns[to]!]
    const height = label ? linesOf(label) * LINE : 0
    if (from === to) {
      const top = this.#y + PAD
      const bottom = top + Math.max(LOOP.height, height)
      const turn = start + LOOP.width
      this.#body += writeLine(
        `${start},${top} ${turn},${top} ${turn},${bottom} ${start},${bottom}`,
        isDashed,
      )
      this.#body += writeHead(head, start, bottom, -1)
      this.#body += this.#writeLabel(label, turn + 8, top, 'start')
      this.#y = bottom + PAD
      return
    }
    const y = this.#y + PAD + height + 4
    const side = end > start ? 1 : -1
    this.#body += this.#writeLabel(label, (start + end) / 2, this.#y + PAD, 'middle')
    this.#body += writeLine(`${start},${y} ${end},${y}`, isDashed) + writeHead(head, end, y, side)
    if (isBoth) this.#body += writeHead(head, start, y, side === 1 ? -1 : 1)
    this.#y = y + PAD
  }

  /** Texte sur un fond, pour rester lisible là où un trait de vie passe. */
  #writeLabel(label: string, x: number, top: number, anchor: 'start' | 'middle'): string {
    if (!label) return ''
    const width = measure(label, FONT)
    const left = anchor === 'start' ? x : x - width / 2
    return (
      writeBox(left, top, width, linesOf(label) * LINE, false) +
      writeText(label, x, top, { anchor })
    )
  }

  #drawNote({ place, actors, label }: Extract<SequenceEvent, { kind: 'note' }>): void {
    const xs = actors.map((actor) => this.#columns[actor]!)
    const span = Math.max(...xs) - Math.min(...xs)
    const width = Math.max(measure(label, FONT) + 2 * PAD, span > 0 ? span + 2 * PAD : 0)
    const middle = Math.min(...xs) + span / 2
    const left = { left: middle - width - 8, right: middle + 8, over: middle - width / 2 }[place]
    const height = linesOf(label) * LINE + PAD
    this.#body += writeBox(left, this.#y + PAD, width, height)
    this.#body += writeText(label, left + width / 2, this.#y + PAD * 1.5)
    this.#y += height + 2 * PAD
  }

  #drawFrameLabel(label: string, top: number, isHeader: boolean): void {
    const [left] = this.#frameEdges
    const height = linesOf(label) * LINE + 8
    if (isHeader) this.#body += writeBox(left, top, measure(label, FONT) * 1.1 + 16, height)
    else this.#body += writeBox(left + 4, top + 2, measure(label, FONT) + 8, height - 4, false)
    const weight = isHeader ? { weight: '700' } : {}
    this.#body += writeText(label, left + 8, top + 4, { anchor: 'start', ...weight })
    this.#y = top + height
  }

  #closeFrame(): void {
    const [left, right] = this.#frameEdges
    const { top } = this.#frames.pop()!
    this.#y += 4
    this.#body += writeLine(
      `${left},${top} ${right},${top} ${right},${this.#y} ${left},${this.#y} ${left},${top}`,
    )
    this.#y += PAD
  }

  draw(event: SequenceEvent): void {
    switch (event.kind) {
      case 'message':
        this.#drawMessage(event)
        break
      case 'note':
        this.#drawNote(event)
        break
      case 'open':
        this.#y += PAD
        this.#frames.push({ top: this.#y })
        this.#drawFrameLabel(event.label, this.#y, true)
        break
      case 'divide': {
        const [left, right] = this.#frameEdges
        this.#y += 4
        this.#body += writeLine(`${left},${this.#y} ${right},${this.#y}`, true)
        this.#drawFrameLabel(event.label, this.#y, false)
        break
      }
      case 'close':
        this.#closeFrame()
    }
  }

  finish(): Drawing {
    const { actors } = this.sequence
    const bottom = this.#y + PAD
    const boxHeight = Math.max(...actors.map(linesOf)) * LINE + 2 * PAD
    const lives = this.#columns
      .map(
        (x) =>
          `<line x1="${x}" y1="${boxHeight}" x2="${x}" y2="${bottom}" stroke="currentColor" stroke-dasharray="2 4"/>`,
      )
      .join('')
    const boxes = actors
      .map((label, rank) => {
        const x = this.#columns[rank]!
        const width = measure(label, FONT) * 1.1 + 4 * PAD
        const top = 1 + (boxHeight - linesOf(label) * LINE) / 2
        return (
          writeBox(x - width / 2, 1, width, boxHeight) + writeText(label, x, top, { weight: '700' })
        )
      })
      .join('')
    return { body: lives + this.#body + boxes, width: this.#right + this.#left, height: bottom }
  }
}

/** Nombre de cadres ouverts l’un dans l’autre. */
const depthOf = (events: readonly SequenceEvent[]): number => {
  let depth = 0
  let deepest = 0
  for (const { kind } of events) {
    if (kind === 'open') deepest = Math.max(deepest, ++depth)
    if (kind === 'close') depth--
  }
  return deepest
}

/**
 * Dessine un diagramme de séquence, à l’échelle de la page. Le paquet qui dessine les autres schémas y
 * perd des notes et superpose les textes longs.
 */
export function drawSequence(sequence: Sequence): Drawing {
  const pen = new SequencePen(sequence, depthOf(sequence.events))
  for (const event of sequence.events) pen.draw(event)
  const { body, width, height } = pen.finish()
  const round = (number: string): string => String(Math.round(Number(number) * 10) / 10)
  return {
    // Un texte n’est pas dans un attribut : ses nombres ne changent pas.
    body: body.replace(/(?<=[="\s,])-?\d+\.\d{2,}(?=["\s,][^<]*>)/g, round),
    width: Math.ceil(width),
    height: Math.ceil(height),
  }
}
