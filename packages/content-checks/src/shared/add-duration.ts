const DURATION = /^(\d+) (jour|semaine|mois|an)s?$/
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * The day a duration after a date, `AAAA-MM-JJ`; `null` when one of them cannot be read, which
 * other rules tell.
 *
 * @param duration « 15 jours », « 2 semaines », « 6 mois », « 1 an »
 */
export const addDuration = (date: string, duration: string): string | null => {
  const [, year, month, day] = DATE.exec(date) ?? []
  const [, count, unit] = DURATION.exec(duration) ?? []
  if (!year || !month || !day || !count) return null
  const end = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const amount = Number(count)
  if (unit === 'jour') end.setUTCDate(end.getUTCDate() + amount)
  else if (unit === 'semaine') end.setUTCDate(end.getUTCDate() + 7 * amount)
  else {
    const months = unit === 'mois' ? amount : 12 * amount
    end.setUTCMonth(end.getUTCMonth() + months)
    // 31 January and one month is the end of February, not 3 March.
    if (end.getUTCDate() !== Number(day)) end.setUTCDate(0)
  }
  return Number.isNaN(end.getTime()) ? null : end.toISOString().slice(0, 10)
}
