import type { Command } from '../node/command.js'
import { readArguments } from '../node/read-arguments.js'
import { readProject } from '../node/read-project.js'
import { listFreshness } from '../freshness/list-freshness.js'
import { listFreshnessTickets } from './freshness-tickets.js'
import { gh } from './gh.js'
import { publishTickets } from './publish-tickets.js'

const LABEL = 'fraîcheur'
const SOON_DAYS = 30

/** `tickets` : un ticket par équipe qui a des pages à relire. Lancée chaque semaine par la forge. */
export const ticketsCommand: Command = {
  name: 'tickets',
  help: `contenu tickets [--essai]

  Pour la forge : ouvre ou rafraîchit un ticket par équipe qui a des pages à relire.

  --essai   montre les tickets sans appeler la forge`,
  run: async (args, { root, terminal, today }) => {
    const { values } = readArguments(args, { essai: { type: 'boolean' } })
    const project = await readProject(root)
    const pages = listFreshness(project, { today, soonDays: SOON_DAYS })
    const tickets = listFreshnessTickets(pages, project.settings.accounts)
    const lines = values.essai
      ? tickets.map(({ title, body }) => `# ${title}\n\n${body}\n`)
      : publishTickets(gh, LABEL, tickets)
    terminal.log(lines.join('\n') || 'Aucune page n’est en retard.')
    return 0
  },
}
