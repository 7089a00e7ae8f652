import { suggest } from 'content-checks'
import { CommandError } from '../node/command-error.js'
import type { Command } from '../node/command.js'
import { readArguments } from '../node/read-arguments.js'
import { readProject } from '../node/read-project.js'
import { formatFreshness } from './format-freshness.js'
import { listFreshness, type Freshness } from './list-freshness.js'

const DEFAULT_SOON_DAYS = 30

const readDays = (written: string | undefined): number => {
  if (written === undefined) return DEFAULT_SOON_DAYS
  const days = Number(written)
  if (!Number.isInteger(days) || days < 0) {
    throw new CommandError(`« ${written} » n’est pas un nombre de jours. Exemple : --jours 60`)
  }
  return days
}

const keepOwner = (
  pages: readonly Freshness[],
  wanted: string | undefined,
): readonly Freshness[] => {
  if (wanted === undefined) return pages
  const owners = [...new Set(pages.map(({ owner }) => owner))]
  if (owners.includes(wanted)) return pages.filter(({ owner }) => owner === wanted)
  const near = suggest(wanted, owners)
  throw new CommandError(
    `Aucune page n’a « ${wanted} » pour responsable. ${near ? `Vouliez-vous dire « ${near} » ?` : `Responsables : ${owners.filter(Boolean).join(', ')}.`}`,
  )
}

/** `fraicheur` : les pages à relire, par urgence et par équipe. */
export const freshnessCommand: Command = {
  name: 'fraicheur',
  help: `npm run fraicheur [-- --responsable "Équipe" --jours 60 --json]

  Liste les pages dont la relecture est en retard ou proche, d’après « relu_le », « relire_dans » et
  « responsable ».

  --responsable "…"   seulement les pages de cette équipe
  --jours 60          ce qui est « bientôt » (30 jours sinon)
  --json              toutes les pages, pour un script`,
  run: async (args, { root, terminal, today }) => {
    const { positionals, values } = readArguments(args, {
      responsable: { type: 'string' },
      jours: { type: 'string' },
      json: { type: 'boolean' },
    })
    if (positionals.length > 0) {
      throw new CommandError(
        `« ${positionals[0]} » est de trop. Voyez npm run fraicheur -- --aide.`,
      )
    }
    const soonDays = readDays(values.jours)
    const project = await readProject(root)
    const pages = keepOwner(listFreshness(project, { today, soonDays }), values.responsable)
    terminal.log(values.json ? JSON.stringify(pages, null, 1) : formatFreshness(pages, soonDays))
    return 0
  },
}
