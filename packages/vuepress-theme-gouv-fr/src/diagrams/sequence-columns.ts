import type { Sequence, SequenceEvent } from './sequence-model.js'
import { FONT, PAD } from './sequence-sizes.js'
import { measure } from './svg.js'

/** Espace libre entre deux cadres de participants. */
const GAP = 24
/** Boucle d’un message à soi-même, avec l’espace avant son texte. */
const LOOP = 40

/** Place que demande un événement entre deux participants (`-1` : avant le premier). */
interface Need {
  from: number
  to: number
  width: number
}

const listNeeds = (event: SequenceEvent): Need[] => {
  if (event.kind === 'message') {
    const { from, to, label } = event
    const width = measure(label, FONT)
    if (from === to) return [{ from, to: from + 1, width: width + LOOP + PAD }]
    return [{ from: Math.min(from, to), to: Math.max(from, to), width: width + 3 * PAD }]
  }
  if (event.kind !== 'note') return []
  const width = measure(event.label, FONT) + 4 * PAD
  const [first, last] = [Math.min(...event.actors), Math.max(...event.actors)]
  if (event.place === 'left') return [{ from: first - 1, to: first, width }]
  if (event.place === 'right') return [{ from: last, to: last + 1, width }]
  // À cheval : la moitié dépasse de chaque côté, ou l’espace entre les deux s’agrandit.
  return first === last
    ? [
        { from: first - 1, to: first, width: width / 2 },
        { from: last, to: last + 1, width: width / 2 },
      ]
    : [{ from: first, to: last, width }]
}

const halfWidth = (label: string): number => (measure(label, FONT) * 1.1 + 4 * PAD) / 2

/** Largeur de chaque intervalle : avant le premier participant, entre deux, après le dernier. */
function measureGaps({ actors, events }: Sequence): number[] {
  const halves = actors.map(halfWidth)
  const gaps = [...halves, 0].map((half, rank) =>
    rank === 0 ? half : (halves[rank - 1] ?? 0) + half + (rank < actors.length ? GAP : 0),
  )
  const needs = events.flatMap(listNeeds).toSorted((a, b) => a.to - a.from - (b.to - b.from))
  for (const { from, to, width } of needs) {
    const has = gaps.slice(from + 1, to + 1).reduce((sum, gap) => sum + gap, 0)
    const more = Math.max(0, width - has) / (to - from)
    for (let rank = from + 1; rank <= to; rank++) gaps[rank]! += more
  }
  return gaps.map(Math.ceil)
}

/** Milieu de chaque participant, de gauche à droite, après une marge. */
export function placeActors(sequence: Sequence, margin: number): number[] {
  let x = margin
  return measureGaps(sequence)
    .slice(0, -1)
    .map((gap) => (x += gap))
}

/** Bord droit du dessin, avant la marge. */
export const rightEdge = (sequence: Sequence, columns: readonly number[]): number =>
  columns.at(-1)! + measureGaps(sequence).at(-1)!
