/** Un ticket que la commande tient à jour. */
export interface Ticket {
  /** Ce qui le reconnaît d’une semaine à l’autre, caché dans son texte. */
  key: string
  title: string
  body: string
  /** Comptes GitHub à qui le confier. */
  assignees: readonly string[]
}

/** Un ticket ouvert sur la forge. */
export interface OpenTicket {
  number: number
  body: string
}

/** Ce qu’il faut faire sur la forge. */
export type TicketAction =
  | { kind: 'create'; ticket: Ticket }
  | { kind: 'update'; number: number; ticket: Ticket }
  | { kind: 'close'; number: number }

const mark = (key: string): string => `<!-- contenu:${key.replaceAll('-->', '')} -->`

/** Texte publié : la marque, puis le ticket. */
export const writeTicket = ({ key, body }: Ticket): string => `${mark(key)}\n${body}\n`

/**
 * Compare les tickets voulus à ceux qui sont ouverts : un seul par clé, rafraîchi plutôt que répété, et
 * fermé quand il n’y a plus rien à faire.
 */
export const planTickets = (
  wanted: readonly Ticket[],
  open: readonly OpenTicket[],
): TicketAction[] => {
  const isOf = ({ body }: OpenTicket, { key }: Ticket): boolean => body.startsWith(mark(key))
  return [
    ...wanted.map((ticket): TicketAction => {
      const known = open.find((candidate) => isOf(candidate, ticket))
      return known ? { kind: 'update', number: known.number, ticket } : { kind: 'create', ticket }
    }),
    ...open
      .filter((candidate) => !wanted.some((ticket) => isOf(candidate, ticket)))
      .map(({ number }): TicketAction => ({ kind: 'close', number })),
  ]
}
