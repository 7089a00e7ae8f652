import { applyPlan } from '../node/apply-plan.js'
import { CommandError } from '../node/command-error.js'
import type { Command } from '../node/command.js'
import { listUncommitted } from '../node/git.js'
import { readArguments } from '../node/read-arguments.js'
import { readProject } from '../node/read-project.js'
import { showPlan } from '../node/show-plan.js'
import { readCohortDates } from './cohort-dates.js'
import { readCohortNumber } from './cohort-number.js'
import { planCohort } from './plan-cohort.js'

const EXAMPLE = 'npm run nouvelle-promotion -- 8 --debut 2027-01'

/** Seule une réponse sans équivoque vaut accord. */
const isYes = (answer: string): boolean => /^(?:o|oui)$/i.test(answer.trim())

/** `nouvelle-promotion` : la page de la promotion, le pointeur, les archives, et ce qui reste à faire. */
export const cohortCommand: Command = {
  name: 'nouvelle-promotion',
  help: `${EXAMPLE}

  Crée les pages d’une promotion, en fait la promotion en cours, archive la précédente, et liste ce
  qu’il faut mettre à jour à la main. Montre d’abord tout ce qui va changer.

  --debut AAAA-MM   premier mois de la promotion
  --oui             écrit sans demander
  --essai           montre sans rien écrire ni demander
  --force           accepte un dossier où des changements ne sont pas enregistrés`,
  run: async (args, { root, terminal, today }) => {
    const { positionals, values } = readArguments(args, {
      debut: { type: 'string' },
      oui: { type: 'boolean' },
      essai: { type: 'boolean' },
      force: { type: 'boolean' },
    })
    const [written] = positionals
    if (!written) {
      throw new CommandError(`Il manque le numéro de la promotion. Exemple : ${EXAMPLE}`)
    }
    const number = readCohortNumber(written)
    if (!values.debut) throw new CommandError(`Il manque le premier mois. Exemple : ${EXAMPLE}`)
    const project = await readProject(root)
    const { cohort } = project.settings
    if (!cohort) {
      throw new CommandError(
        'Ce site ne décrit pas ses promotions. Ajoutez « cohort » dans .vuepress/commandes.ts.',
      )
    }
    const dates = readCohortDates(values.debut, cohort.months)
    const plan = planCohort(project, cohort, { number, dates, today })
    terminal.log(`Promotion ${number}, de ${dates.debut} à ${dates.fin} :\n${showPlan(plan)}\n`)
    const dirty = listUncommitted(root)
    if (values.essai) {
      terminal.log('Rien n’est écrit (--essai).')
      return 0
    }
    if (dirty.length > 0 && !values.force) {
      throw new CommandError(
        `Rien n’est écrit : des changements ne sont pas enregistrés (${dirty.length}), et l’on ne pourrait plus annuler d’un geste. Enregistrez-les (git commit) ou mettez-les de côté (git stash), puis relancez ; ou ajoutez --force.`,
      )
    }
    if (!values.oui) {
      if (!terminal.ask) {
        terminal.log('Rien n’est écrit : relancez avec --oui pour le faire.')
        return 0
      }
      if (!isYes(await terminal.ask('Écrire ces changements ? (oui ou non) : '))) {
        terminal.log('Rien n’est écrit.')
        return 0
      }
    }
    applyPlan(root, plan)
    const undo =
      dirty.length > 0
        ? 'git diff les montre'
        : `pour tout annuler : git restore . && git clean -fd ${project.docs}`
    terminal.log(`C’est écrit ; ${undo}.`)
    return 0
  },
}
