/** Une durée en mois et le premier jour de la mission. */
export interface MissionInput {
  /** Premier jour, `AAAA-MM-JJ`. */
  start: string
  /** Nombre entier de mois. */
  months: number
}

export interface MissionEstimate {
  /** Dernier jour, `AAAA-MM-JJ`. */
  end: string
  /** Jours du lundi au vendredi, jours fériés retirés, premier et dernier jours compris. */
  workingDays: number
}

const DAY_MS = 86_400_000

const readDay = (text: string): Date => new Date(`${text}T00:00:00Z`)
const writeDay = (date: Date): string => date.toISOString().slice(0, 10)
const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS)

/** Dimanche de Pâques d’une année, par le comput grégorien (méthode de Butcher). */
const findEaster = (year: number): Date => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1))
}

/** Les onze jours fériés d’une année en France métropolitaine, hors Alsace et Moselle. */
export const listPublicHolidays = (year: number): string[] => {
  const easter = findEaster(year)
  const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
  // Lundi de Pâques, Ascension, lundi de Pentecôte.
  const movable = [1, 39, 50].map((days) => writeDay(addDays(easter, days)))
  return [...fixed.map((day) => `${year}-${day}`), ...movable].sort()
}

/**
 * Estime le dernier jour d’une mission : la veille du même quantième, ou la fin du mois quand ce
 * quantième n’y existe pas.
 */
export const estimateMission = ({ start, months }: MissionInput): MissionEstimate => {
  const first = readDay(start)
  const sameDay = new Date(first)
  sameDay.setUTCMonth(first.getUTCMonth() + months)
  const isCut = sameDay.getUTCDate() !== first.getUTCDate()
  // Un 31 reporté dans un mois de 30 jours déborde sur le suivant : on revient à sa veille.
  const last = isCut ? addDays(sameDay, -sameDay.getUTCDate()) : addDays(sameDay, -1)
  const holidays = new Set<string>()
  for (let year = first.getUTCFullYear(); year <= last.getUTCFullYear(); year++) {
    for (const day of listPublicHolidays(year)) holidays.add(day)
  }
  let workingDays = 0
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const isWeekend = day.getUTCDay() % 6 === 0
    if (!isWeekend && !holidays.has(writeDay(day))) workingDays += 1
  }
  return { end: writeDay(last), workingDays }
}
