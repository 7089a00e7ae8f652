import { checkSource, formatProblem } from 'content-checks'
import { CommandError } from '../node/command-error.js'
import type { Project } from '../node/read-project.js'

/** Un modèle laisse des textes à écrire : c’est à la relecture qu’ils n’ont plus leur place. */
const LEFT_TO_WRITE = { 'texte-a-ecrire': 'off' } as const

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
  const { rules = {} } = settings
  const errors = checkSource(text, {
    file: `${docs}/${file}`,
    filePathRelative: file,
    options: { ...rules, severities: { ...rules.severities, ...LEFT_TO_WRITE } },
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
