import { suggest } from 'content-checks'
import { CommandError } from '../node/command-error.js'

/** Une possibilité, et le nom sous lequel on la tape. */
export interface Choice<T> {
  name: string
  /** Autre façon de la nommer : son titre. */
  label?: string
  value: T
}

/**
 * Choisit par le nom, le titre ou le numéro.
 *
 * @param what ce qu’on choisit, avec l’article : « la rubrique »
 * @throws {CommandError} avec la possibilité la plus proche, ou la liste
 */
export const choose = <T>(typed: string, choices: readonly Choice<T>[], what: string): T => {
  const byNumber = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined
  const wanted = typed.toLowerCase().replace(/\/$/, '')
  const found =
    choices.find(({ name, label }) =>
      [name, label].some((text) => text?.toLowerCase() === wanted),
    ) ?? byNumber
  if (found) return found.value
  const near = suggest(
    typed,
    choices.flatMap(({ name, label }) => (label ? [name, label] : [name])),
  )
  throw new CommandError(
    `« ${typed} » n’est pas ${what} connue. ${near ? `Écrivez « ${near} ».` : `Choisissez parmi : ${choices.map(({ name }) => name).join(', ')}.`}`,
  )
}

/** Les possibilités numérotées, une par ligne. */
export const listChoices = <T>(choices: readonly Choice<T>[]): string =>
  choices
    .map(
      ({ name, label }, index) =>
        `  ${index + 1}. ${label && label !== name ? `${label} (${name})` : name}`,
    )
    .join('\n')
