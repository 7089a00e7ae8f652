import { spawnSync } from 'node:child_process'
import { CommandError } from '../node/command-error.js'

/**
 * Lance `gh`, l’outil de GitHub, sans interpréteur de commandes : ni titre ni nom de branche ne peut
 * devenir une commande.
 *
 * @returns sa sortie
 */
export type Gh = (args: readonly string[], input?: string) => string

/** Le vrai `gh`, authentifié par la variable `GH_TOKEN`. */
export const gh: Gh = (args, input) => {
  const { status, stdout, stderr, error } = spawnSync('gh', [...args], { input, encoding: 'utf8' })
  if (error) {
    throw new CommandError(
      'L’outil « gh » de GitHub n’est pas installé. Cette commande sert aux contrôles automatiques du dépôt.',
    )
  }
  if (status !== 0)
    throw new CommandError(`« gh ${args.slice(0, 2).join(' ')} » a échoué : ${stderr.trim()}`)
  return stdout
}
