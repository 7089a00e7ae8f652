import { CommandError } from '../node/command-error.js'

/**
 * Numéro d’une promotion, de 1 à 999.
 *
 * @throws {CommandError} nombre mal écrit, avec la correction
 */
export const readCohortNumber = (written: string): number => {
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written)
  const digits = /[1-9]\d{0,2}/.exec(written)?.[0]
  const remedy = digits ? `Écrivez « ${digits} ».` : 'Écrivez un nombre, par exemple « 8 ».'
  throw new CommandError(`« ${written} » n’est pas un numéro de promotion. ${remedy}`)
}
