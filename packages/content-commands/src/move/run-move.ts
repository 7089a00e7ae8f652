import { applyPlan } from '../node/apply-plan.js'
import { CommandError } from '../node/command-error.js'
import type { Command } from '../node/command.js'
import { readArguments } from '../node/read-arguments.js'
import { readProject } from '../node/read-project.js'
import { showPlan } from '../node/show-plan.js'
import { planMove } from './plan-move.js'
import { readMove } from './read-move.js'

/** `deplacer` : une page ou un dossier change de place, tous les liens suivent. */
export const moveCommand: Command = {
  name: 'deplacer',
  help: `npm run deplacer -- docs/a.md docs/b.md

  Déplace ou renomme une page, une image ou un dossier. Les liens sont réécrits partout, et
  l’ancienne adresse mène à la nouvelle.

  --essai   montre ce qui changerait, sans rien écrire`,
  run: async (args, { root, terminal }) => {
    const { positionals, values } = readArguments(args, { essai: { type: 'boolean' } })
    const [source, destination, ...rest] = positionals
    if (!source || !destination || rest.length > 0) {
      throw new CommandError(
        'Il faut deux chemins : ce que vous déplacez, puis où. Exemple : npm run deplacer -- docs/a.md docs/b.md',
      )
    }
    const project = await readProject(root)
    const plan = planMove(project, readMove(source, destination, project))
    terminal.log(showPlan(plan))
    if (values.essai) {
      terminal.log('\nRien n’est écrit (--essai). Relancez sans --essai pour le faire.')
      return 0
    }
    applyPlan(root, plan)
    terminal.log(
      '\nC’est fait. Relisez avec « git diff », vérifiez avec « npm run build », puis proposez le changement.',
    )
    return 0
  },
}
