import type { Freshness } from '../freshness/list-freshness.js'
import { plural } from '../source/plural.js'
import { codeSpan } from './code-span.js'
import type { Ticket } from './plan-tickets.js'

const URGENT = ['en retard', 'sans date', 'bientôt'] as const

const describe = ({ file, title, dueOn }: Freshness): string =>
  `- [ ] ${codeSpan(title)}, ${codeSpan(file)}${dueOn ? `, à relire avant le ${dueOn.split('-').reverse().join('/')}` : ''}`

/**
 * Un ticket par équipe qui a une page en retard ou sans date ; les échéances proches y sont jointes, mais
 * n’en ouvrent pas un à elles seules.
 *
 * @param accounts responsable → compte GitHub ; une équipe (`@organisation/equipe`) est citée dans le texte
 */
export const listFreshnessTickets = (
  pages: readonly Freshness[],
  accounts: Readonly<Record<string, string>> = {},
): Ticket[] => {
  const owners = [...new Set(pages.map(({ owner }) => owner))].sort()
  return owners.flatMap((owner) => {
    const own = pages.filter((page) => page.owner === owner)
    const late = own.filter(({ status }) => status === 'en retard' || status === 'sans date')
    if (late.length === 0) return []
    const account = accounts[owner]?.replace(/^@/, '')
    const isTeam = account?.includes('/') === true
    const parts = URGENT.flatMap((status) => {
      const rows = own.filter((page) => page.status === status)
      return rows.length > 0
        ? [`## ${status[0]!.toUpperCase()}${status.slice(1)}\n\n${rows.map(describe).join('\n')}`]
        : []
    })
    return [
      {
        key: `fraicheur:${owner}`,
        title: `Pages à relire : ${owner || 'sans responsable'} (${plural(late.length, 'page', 'pages')})`,
        assignees: account && !isTeam ? [account] : [],
        body: [
          ...(account && isTeam ? [`@${account}`] : []),
          'Relisez la page entière avec ses sources, corrigez, puis changez `relu_le` dans l’en-tête. Ce ticket se met à jour et se ferme tout seul chaque semaine.',
          ...parts,
        ].join('\n\n'),
      },
    ]
  })
}
