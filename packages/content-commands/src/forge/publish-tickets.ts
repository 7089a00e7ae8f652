import type { Gh } from './gh.js'
import { planTickets, writeTicket, type OpenTicket, type Ticket } from './plan-tickets.js'

/**
 * Ouvre, rafraîchit ou ferme les tickets d’une étiquette.
 *
 * @returns une phrase par changement
 */
export const publishTickets = (gh: Gh, label: string, wanted: readonly Ticket[]): string[] => {
  gh([
    'label',
    'create',
    label,
    '--color',
    '0063cb',
    '--description',
    'Tenu à jour par un contrôle automatique',
    '--force',
  ])
  const open = JSON.parse(
    gh([
      'issue',
      'list',
      '--label',
      label,
      '--state',
      'open',
      '--limit',
      '200',
      '--json',
      'number,body',
    ]),
  ) as OpenTicket[]
  return planTickets(wanted, open).map((action) => {
    if (action.kind === 'close') {
      gh(['issue', 'close', String(action.number), '--comment', 'Plus rien à faire : merci !'])
      return `Ticket ${action.number} fermé.`
    }
    const { ticket } = action
    const common = ['--title', ticket.title, '--body-file', '-']
    if (action.kind === 'update') {
      gh(['issue', 'edit', String(action.number), ...common], writeTicket(ticket))
      return `Ticket ${action.number} rafraîchi : ${ticket.title}`
    }
    const assignees = ticket.assignees.flatMap((account) => ['--assignee', account])
    gh(['issue', 'create', ...common, '--label', label, ...assignees], writeTicket(ticket))
    return `Ticket ouvert : ${ticket.title}`
  })
}
