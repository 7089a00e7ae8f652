import { codeSpan } from '../forge/code-span.js'
import { gh } from '../forge/gh.js'
import { publishTickets } from '../forge/publish-tickets.js'
import type { Command } from '../node/command.js'
import { readArguments } from '../node/read-arguments.js'
import { readProject } from '../node/read-project.js'
import { plural } from '../source/plural.js'
import { checkLinks, type ExternalProblem, type Visit } from './check-links.js'
import { listExternalLinks } from './list-external-links.js'

const TIMEOUT_MS = 20_000
const LABEL = 'liens extérieurs'

const visit: Visit = (url) =>
  fetch(url, {
    redirect: 'follow',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { 'user-agent': 'Mozilla/5.0 (verification de liens)', accept: 'text/html,*/*' },
  })

/** Une ligne par adresse, les mortes d’abord, avec les pages qui la citent. */
export const describeProblems = (
  problems: readonly ExternalProblem[],
  pages: ReadonlyMap<string, string[]>,
): string =>
  problems
    .toSorted((a, b) => a.kind.localeCompare(b.kind))
    .map(
      ({ url, kind, reason }) =>
        `- [ ] adresse ${kind} (${reason}) : ${codeSpan(url)}, dans ${(pages.get(url) ?? []).map(codeSpan).join(', ')}`,
    )
    .join('\n')

/** `liens` : visite les adresses extérieures. Ne bloque jamais rien : un site d’ailleurs peut tomber. */
export const linksCommand: Command = {
  name: 'liens',
  help: `npm run liens [-- --ticket]

  Visite les adresses extérieures citées par les pages et liste celles qui ne répondent plus. Le code
  de sortie est toujours 0 : un site d’ailleurs ne bloque pas le nôtre.

  --ticket   pour la forge : ouvre ou rafraîchit un ticket au lieu d’afficher`,
  run: async (args, { root, terminal }) => {
    const { values } = readArguments(args, { ticket: { type: 'boolean' } })
    const pages = listExternalLinks(await readProject(root))
    const problems = await checkLinks([...pages.keys()], visit)
    const list = describeProblems(problems, pages)
    const dead = problems.filter(({ kind }) => kind === 'morte').length
    const summary = `${plural(pages.size, 'adresse visitée', 'adresses visitées')}, ${plural(dead, 'morte', 'mortes')}, ${plural(problems.length - dead, 'muette', 'muettes')}.`
    if (!values.ticket) {
      terminal.log([list, summary].filter(Boolean).join('\n\n'))
      return 0
    }
    const tickets =
      problems.length > 0
        ? [
            {
              key: 'liens',
              title: 'Liens extérieurs à vérifier',
              assignees: [],
              body: `${summary} Une adresse muette répond peut-être à une personne : ouvrez-la avant de la retirer.\n\n${list}`,
            },
          ]
        : []
    terminal.log([summary, ...publishTickets(gh, LABEL, tickets)].join('\n'))
    return 0
  },
}
