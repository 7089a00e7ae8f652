import { CommandError } from '../node/command-error.js'

/** Début et fin d’une promotion, prêts à écrire. */
export interface CohortDates {
  /** « janvier 2027 » */
  debut: string
  /** « octobre 2027 » */
  fin: string
  /** « 2027 », ou « 2027-2028 » quand elle passe l’année. */
  annees: string
}

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** « 01/2027 », « 2027/01 », « 2027-1 » : ce que la personne voulait dire. */
const correct = (written: string): string | undefined => {
  const numbers = written.match(/\d+/g) ?? []
  const year = numbers.find((number) => number.length === 4)
  const month = numbers.find(
    (number) => number.length <= 2 && Number(number) >= 1 && Number(number) <= 12,
  )
  return year && month ? `${year}-${month.padStart(2, '0')}` : undefined
}

/**
 * Dates d’une promotion d’après son premier mois.
 *
 * @param written `AAAA-MM`
 * @param months durée en mois, le premier compris
 * @throws {CommandError} mois mal écrit, avec la correction
 */
export const readCohortDates = (written: string, months: number): CohortDates => {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(written) ?? []
  if (!year || !month) {
    throw new CommandError(
      `« ${written} » n’est pas un mois. Écrivez l’année puis le mois, par exemple --debut ${correct(written) ?? '2027-01'}.`,
    )
  }
  const start = new Date(Date.UTC(Number(year), Number(month) - 1, 1))
  const end = new Date(Date.UTC(Number(year), Number(month) - 2 + months, 1))
  const lastYear = String(end.getUTCFullYear())
  return {
    debut: MONTH.format(start),
    fin: MONTH.format(end),
    annees: lastYear === year ? year : `${year}-${lastYear}`,
  }
}
