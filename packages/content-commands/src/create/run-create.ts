import { applyPlan } from '../node/apply-plan.js'
import { CommandError } from '../node/command-error.js'
import type { Command } from '../node/command.js'
import { readArguments } from '../node/read-arguments.js'
import { readProject } from '../node/read-project.js'
import { cohortCommand } from '../promotion/run-cohort.js'
import { showPlan } from '../node/show-plan.js'
import { askCohort, COHORT_KIND } from './ask-cohort.js'
import { askValue } from './ask-value.js'
import { choose, listChoices } from './choose.js'
import { planPage, toFlag } from './plan-page.js'
import { planQuestion } from './plan-question.js'

const COHORT_FLAGS = ['numero', 'debut']

/** `nouveau` : une page, une question ou une promotion, bien formée dès le départ. */
export const createCommand: Command = {
  name: 'nouveau',
  help: `npm run nouveau [-- guide --titre "…" --rubrique infrastructure …]

  Crée une page, une question ou une promotion, en posant les questions utiles. Chaque réponse peut
  aussi être donnée en option.

  --titre, --description, --rubrique, --fichier   pour toutes les pages
  --partie, --reponse                             pour une question
  --numero, --debut                               pour une promotion
  et un champ de l’en-tête par option             --public dev,data --relire-dans "6 mois"
  --essai                                         montre sans rien écrire`,
  run: async (args, context) => {
    const { root, terminal } = context
    const project = await readProject(root)
    const { cohort } = project.settings
    const kinds = [...(project.settings.kinds ?? []), ...(cohort ? [COHORT_KIND] : [])]
    if (kinds.length === 0) {
      throw new CommandError(
        'Ce site n’a pas de modèle de page. Décrivez-en un dans « kinds », fichier .vuepress/commandes.ts.',
      )
    }
    const names = ['titre', 'description', 'rubrique', 'fichier', 'partie', 'reponse'].concat(
      kinds.flatMap(({ asks = [] }) => asks.map(toFlag)),
      cohort ? COHORT_FLAGS : [],
    )
    const { positionals, values } = readArguments(args, {
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      essai: { type: 'boolean' },
      oui: { type: 'boolean' },
      force: { type: 'boolean' },
    })
    if (positionals.length > 1) {
      throw new CommandError(
        `« ${positionals[1]} » est de trop. Mettez les textes de plusieurs mots entre guillemets : --titre "Mon titre".`,
      )
    }
    const choices = kinds.map((kind) => ({ name: kind.name, label: kind.label, value: kind }))
    if (!positionals[0] && !terminal.ask) {
      throw new CommandError(
        `Dites ce que vous créez, parmi ${choices.map(({ name }) => name).join(', ')} : npm run nouveau -- ${choices[0]?.name}`,
      )
    }
    const kind = await askValue(
      {
        flag: 'sorte',
        question: `${listChoices(choices)}\nQue voulez-vous créer`,
        given: positionals[0],
        read: (text) => choose(text, choices, 'une sorte de page'),
      },
      terminal,
    )
    const flags = values as Record<string, string | undefined>
    if (kind === COHORT_KIND) {
      const start = await askCohort(flags, terminal)
      const kept = (['essai', 'oui', 'force'] as const).filter((name) => values[name])
      return cohortCommand.run([...start, ...kept.map((name) => `--${name}`)], context)
    }
    const plan =
      kind.writes === 'question'
        ? await planQuestion(project, flags, context)
        : await planPage(project, kind, flags, context)
    terminal.log(showPlan(plan))
    if (values.essai) {
      terminal.log('\nRien n’est écrit (--essai).')
      return 0
    }
    applyPlan(root, plan)
    terminal.log('\nC’est écrit. « npm start » montre la page pendant que vous la complétez.')
    return 0
  },
}
