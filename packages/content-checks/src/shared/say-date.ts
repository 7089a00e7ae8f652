import { writeDate } from './french-date.js'

/** « 1er mars 2026 » for `2026-03-01`; the text itself when it is no date. */
export const sayDate = (date: string): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return writeDate(year, month, day) ?? date
}
