/** Ce qui se passe, de haut en bas, dans un diagramme de séquence. */
export type SequenceEvent =
  | {
      kind: 'message'
      from: number
      to: number
      label: string
      isDashed: boolean
      head: 'none' | 'filled' | 'open' | 'cross'
      isBoth: boolean
    }
  | { kind: 'note'; place: 'left' | 'right' | 'over'; actors: number[]; label: string }
  /** Début d’un cadre (`alt`, `loop`…). */
  | { kind: 'open'; label: string }
  /** Trait qui partage un cadre (`else`, `and`). */
  | { kind: 'divide'; label: string }
  | { kind: 'close' }

/** Diagramme de séquence lu ; un participant est désigné par son rang. */
export interface Sequence {
  /** Noms des participants, de gauche à droite ; une ligne par fin de ligne. */
  actors: string[]
  events: SequenceEvent[]
}
