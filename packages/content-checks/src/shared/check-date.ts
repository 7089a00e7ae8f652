import type { Finding } from './problem.js'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_FIRST = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/
const YEAR_FIRST = /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})$/

const isReal = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const rewrite = (text: string): string | null => {
  const { day, month, year } = (DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text))?.groups ?? {}
  if (!day || !month || !year || !isReal(Number(year), Number(month), Number(day))) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Checks a date written `AAAA-MM-JJ`, as the file says it. */
export const checkDate = (
  value: unknown,
  label: string,
  { past, today }: { past: boolean; today: string },
): Omit<Finding, 'line'> | null => {
  const text = String(value)
  const [, year, month, day] = DATE.exec(text) ?? []
  if (!year || !month || !day) {
    return {
      wrong: `« ${text} » n’est pas une date dans le champ « ${label} ».`,
      remedy: `Écrivez l’année, le mois et le jour : ${rewrite(text) ?? 'AAAA-MM-JJ'}.`,
    }
  }
  if (!isReal(Number(year), Number(month), Number(day))) {
    return {
      wrong: `Le ${text} n’existe pas dans le calendrier (champ « ${label} »).`,
      remedy: 'Corrigez le mois ou le jour (AAAA-MM-JJ).',
    }
  }
  if (past && text > today) {
    return {
      wrong: `La date du champ « ${label} », ${text}, n’est pas encore passée.`,
      remedy: `Écrivez une date jusqu’à aujourd’hui, ${today}.`,
    }
  }
  return null
}
