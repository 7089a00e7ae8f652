import { pad, paint } from '../node/terminal.js'
import { plural } from '../source/plural.js'
import type { Freshness, FreshnessStatus } from './list-freshness.js'

const COLOURS = {
  'en retard': 'red',
  bientôt: 'yellow',
  'sans date': 'yellow',
  'à jour': 'green',
} as const
const URGENT: readonly FreshnessStatus[] = ['en retard', 'sans date', 'bientôt']
const NO_OWNER = 'sans responsable'

const DATE = new Intl.DateTimeFormat('fr-FR', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
})
const writeDate = (isoDate: string | undefined): string =>
  isoDate ? DATE.format(new Date(`${isoDate}T00:00:00Z`)) : '—'

const formatRows = (rows: readonly string[][]): string[] => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column]!))
      .join('  ')
      .trimEnd(),
  )
}

const formatOwners = (pages: readonly Freshness[]): string[] => {
  const owners = [...new Set(pages.map(({ owner }) => owner))].sort((a, b) =>
    a.localeCompare(b, 'fr'),
  )
  const count = (owner: string, status: FreshnessStatus): string =>
    String(pages.filter((page) => page.owner === owner && page.status === status).length)
  const statuses = ['en retard', 'bientôt', 'à jour', 'sans date'] as const
  return formatRows([
    ['Responsable', ...statuses],
    ...owners.map((owner) => [
      owner || NO_OWNER,
      ...statuses.map((status) => count(owner, status)),
    ]),
  ])
}

/** Le tableau affiché par `fraicheur` : d’abord ce qui presse, puis le compte par équipe. */
export const formatFreshness = (pages: readonly Freshness[], soonDays: number): string => {
  if (pages.length === 0) return 'Aucune page n’a de date de relecture (relu_le et relire_dans).'
  const urgent = URGENT.flatMap((status) => pages.filter((page) => page.status === status))
  const [head = '', ...rows] = formatRows([
    ['', 'À relire avant', 'Relue le', 'Page', 'Responsable'],
    ...urgent.map(({ status, dueOn, reviewedOn, file, owner }) => [
      status,
      writeDate(dueOn),
      writeDate(reviewedOn),
      file,
      owner || NO_OWNER,
    ]),
  ])
  const [ownersHead = '', ...owners] = formatOwners(pages)
  const late = pages.filter(({ status }) => status === 'en retard').length
  const soon = pages.filter(({ status }) => status === 'bientôt').length
  return [
    ...(urgent.length > 0
      ? [
          paint('bold', head),
          ...rows.map((row, index) => {
            const { status } = urgent[index]!
            return paint(COLOURS[status], status) + row.slice(status.length)
          }),
          '',
        ]
      : []),
    paint('bold', ownersHead),
    ...owners,
    '',
    late + soon === 0
      ? paint('green', `Rien à relire dans les ${soonDays} jours.`)
      : `${plural(late, 'page est', 'pages sont')} en retard, ${plural(soon, 'page est', 'pages sont')} à relire dans les ${soonDays} jours. Après une relecture complète, changez « relu_le » dans l’en-tête.`,
  ].join('\n')
}
