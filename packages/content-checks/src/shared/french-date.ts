const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split('|')

/** A pattern, without group, for the name of a month. */
export const MONTH_PATTERN = MONTHS.join('|').replace('é', '[ée]').replace('û', '[ûu]')

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const FOLDED = MONTHS.map(fold)

/** Number of a month, from 1; 0 when it is none. */
export const readMonth = (name: string): number => FOLDED.indexOf(fold(name)) + 1

/** « 1er mars 2026 »; `null` when the day does not exist. */
export const writeDate = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (day < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`
}

/** Last day of a month, `AAAA-MM-JJ`. */
export const lastDayOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
