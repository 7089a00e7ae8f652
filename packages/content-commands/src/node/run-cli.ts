import { suggest } from 'content-checks'
import { cmsCommand } from '../cms/run-cms.js'
import { createCommand } from '../create/run-create.js'
import { moveCommand } from '../move/run-move.js'
import { commentCommand } from '../forge/run-comment.js'
import { ticketsCommand } from '../forge/run-tickets.js'
import { linksCommand } from '../links/run-links.js'
import { freshnessCommand } from '../freshness/run-freshness.js'
import { cohortCommand } from '../promotion/run-cohort.js'
import { CommandError } from './command-error.js'
import type { Command, CommandContext } from './command.js'

/** Toutes les commandes, dans l’ordre de l’aide. */
export const COMMANDS: readonly Command[] = [
  createCommand,
  moveCommand,
  cohortCommand,
  freshnessCommand,
  linksCommand,
  ticketsCommand,
  commentCommand,
  cmsCommand,
]

const listCommands = (): string => COMMANDS.map(({ help }) => `  ${help.split('\n')[0]}`).join('\n')

/**
 * Lance une commande de `contenu`.
 *
 * @returns son code de sortie ; 1 pour un refus expliqué en français, 2 pour une panne
 */
export const runCli = async (
  [name = '', ...args]: readonly string[],
  context: CommandContext,
): Promise<number> => {
  const { terminal } = context
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command) {
    const isHelp = ['--aide', '--help', '-h'].includes(name)
    const near = suggest(
      name,
      COMMANDS.map((candidate) => candidate.name),
    )
    const wrong = name
      ? `La commande « ${name} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`
      : 'Il manque une commande.'
    if (isHelp) terminal.log(`Commandes :\n${listCommands()}`)
    else terminal.error(`${wrong}\n\nCommandes :\n${listCommands()}`)
    return isHelp ? 0 : 1
  }
  if (args.some((argument) => ['--aide', '--help', '-h'].includes(argument))) {
    terminal.log(command.help)
    return 0
  }
  try {
    return await command.run(args, context)
  } catch (error) {
    if (error instanceof CommandError) {
      terminal.error(error.message)
      return 1
    }
    terminal.error(
      `La commande s’est arrêtée sur une erreur imprévue : ${error instanceof Error ? error.message : String(error)}. Vérifiez avec « git status » ce qui a changé, et signalez-la.`,
    )
    return 2
  }
}
