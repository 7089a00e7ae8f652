import { CommandError } from '../node/command-error.js'
import { paint, type Terminal } from '../node/terminal.js'

/** Une valeur que la commande attend. */
export interface Wanted<T> {
  /** Option de la commande, sans `--`. */
  flag: string
  /** Question posée à l’écran. */
  question: string
  /** Ce que l’option contenait. */
  given?: string | undefined
  /** Réponse quand la personne ne tape rien. */
  fallback?: string | undefined
  /** Comprend la réponse. @throws {CommandError} pour la refuser, avec quoi écrire */
  read: (text: string) => T
}

/**
 * Prend une valeur dans les options, ou la demande jusqu’à ce qu’elle convienne.
 *
 * @throws {CommandError} valeur refusée dans les options, ou absente quand personne ne peut répondre
 */
export const askValue = async <T>(
  { flag, question, given, fallback, read }: Wanted<T>,
  { ask, error }: Terminal,
): Promise<T> => {
  if (given !== undefined) return read(given)
  if (!ask) {
    if (fallback !== undefined) return read(fallback)
    const asked = question.charAt(0).toLowerCase() + question.slice(1)
    throw new CommandError(
      `Il manque --${flag} (${asked}). Ajoutez cette option ; dans un terminal, la commande pose les questions.`,
    )
  }
  const hint = fallback ? paint('dim', ` [${fallback}]`) : ''
  for (;;) {
    const answer = (await ask(`${question}${hint} : `)).trim() || fallback || ''
    try {
      if (answer === '') throw new CommandError('Écrivez une réponse, ou Ctrl+C pour abandonner.')
      return read(answer)
    } catch (refusal) {
      if (!(refusal instanceof CommandError)) throw refusal
      error(paint('red', `  ${refusal.message}`))
    }
  }
}
