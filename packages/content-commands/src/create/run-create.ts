import { applyPlan } from '../node/apply-plan.js'
import { CommandError } from '../node/command-error.js'
import type { Command } from '../node/command.js'
import { readArguments } from '../node/read-arguments.js'
import { readProject } from '../node/read-project.js'
import { showPlan } from '../node/show-plan.js'
import { askValue } from './ask-value.js'
import { choose, listChoices } from './choose.js'
import { planPage, toFlag } from './plan-page.js'
import { planQuestion } from './plan-question.js'

/** `nouveau` : une page ou une question, bien formée dès le départ. */
export const createCommand: Command = {
  name: 'nouveau',
  help: `npm run nouveau [-- guide --titre "…" --rubrique infrastructure …]

  Crée une page ou une question, en posant les questions utiles. Chaque réponse peut aussi être
  donnée en option.

  --titre, --description, --rubrique, --fichier   pour toutes les pages
  --partie, --reponse                             pour une question
  et un champ de l’en-tête par option             --public dev,data --relire-dans "6 mois"
  --essai                                         montre sans rien écrire`,
  run: async (args, context) => {
    const { root, terminal } = context
    const project = await readProject(root)
    const kinds = project.settings.kinds ?? []
    if (kinds.length === 0) {
      throw new CommandError(
        'Ce site n’a pas de modèle de page. Décrivez-en un dans « kinds », fichier .vuepress/commandes.ts.',
      )
    }
    const names = ['titre', 'description', 'rubrique', 'fichier', 'partie', 'reponse'].concat(
      kinds.flatMap(({ asks = [] }) => asks.map(toFlag)),
    )
    const { positionals, values } = readArguments(args, {
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      essai: { type: 'boolean' },
    })
    if (positionals.length > 1) {
      throw new CommandError(
        `« ${positionals[1]} » est de trop. Mettez les textes de plusieurs mots entre guillemets : --titre "Mon titre".`,
      )
    }
    const choices = kinds.map((kind) => ({ name: kind.name, label: kind.label, value: kind }))
    const kind = await askValue(
      {
        flag: 'sorte',
        question: terminal.ask
          ? `${listChoices(choices)}\nQue voulez-vous créer`
          : `ce que vous créez : ${choices.map(({ name }) => name).join(', ')}`,
        given: positionals[0],
        read: (text) => choose(text, choices, 'une sorte de page'),
      },
      terminal,
    )
    const flags = values as Record<string, string | undefined>
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
