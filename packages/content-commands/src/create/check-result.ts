import { checkSource, formatProblem } from 'content-checks'
import { CommandError } from '../node/command-error.js'
import type { Project } from '../node/read-project.js'

/**
 * Vérifie une page avant de l’écrire, avec les règles du site.
 *
 * @throws {CommandError} la liste de ce que `verifier` refuserait
 */
export const checkResult = (
  text: string,
  file: string,
  { docs, settings }: Project,
  today: string,
): void => {
  const errors = checkSource(text, {
    file: `${docs}/${file}`,
    filePathRelative: file,
    options: settings.rules ?? {},
    today,
  }).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  throw new CommandError(
    [
      'Rien n’est écrit : la page ne passerait pas la vérification.',
      ...errors.map((problem) => formatProblem(problem)),
    ].join('\n  '),
  )
}
