import { findInProse } from '../shared/find-in-prose.js'
import { lastDayOf, MONTH_PATTERN, readMonth } from '../shared/french-date.js'
import { isFrench } from '../shared/is-french.js'
import type { Rule } from '../shared/rule.js'

const DEADLINE = new RegExp(
  `\\b(?:jusqu[’']au|jusqu[’']en|jusqu[’']à|avant le|avant|d[’']ici au|d[’']ici|au plus tard le|au plus tard en)` +
    ` (?:fin |la fin |début )?(?:de )?(?:(\\d{1,2})(?:er)? )?(?:(${MONTH_PATTERN}) )?((?:20)\\d\\d)(?![\\p{L}\\d-])`,
  'giu',
)

// What is asked of the reader.
const REQUEST =
  /(?:^|\s)(?:à \p{L}+er|\p{L}{3,}ez|doit|doivent|devra|devront|faut|faudra|date limite|au plus tard)(?!\p{L})/iu

// What is told as past has not expired.
const PAST =
  /(?<!\p{L})(?:était|étaient|a été|ont été|fut|furent|avait|avaient|fallait|devait|devaient|pouvait|pouvaient|restait|ouvert[es]*|s’appelait|appelait|s’appelle|reporté[es]*|prolongé[es]*|valable|depuis|de (?:1[89]|20)\d\d à|du \d+|(?:a|ont|l’a|l’ont)(?: \p{L}+)? \p{L}+(?:é|ée|és|ées|it|u|ue)|est resté|publié[es]*|utilisé[es]*|financé[es]*|appelé[es]*|signé[es]*|créé[es]*|conclu[es]*|historique|ancien(?:ne)?s?|alors|recruté[es]*|piloté[es]*|porté[es]*|hébergé[es]*)(?!\p{L})/iu

/** Deadlines written in the text are still to come. */
export const expiredFact: Rule = {
  name: 'fait-expire',
  severity: 'warning',
  checks: 'une échéance écrite dans le texte (« jusqu’au 31 mars 2026 ») n’est pas passée',
  why: 'une date passée fait douter de toute la page',
  check: (page, { today }) => {
    if (!isFrench(page)) return []
    return findInProse(
      page,
      DEADLINE,
      ({ 0: found, 1: day, 2: month, 3: year, index }, line, prose) => {
        const end = resolveEnd(
          Number(year),
          month ? readMonth(month) : 12,
          day ? Number(day) : null,
        )
        if (end === null || end >= today) return null
        const text = prose[line - 1] ?? ''
        if (PAST.test(sentenceAround(text, index))) return null
        // « avant le 25 mai 2018 » most often tells of history; « à rendre avant le… » does not.
        if (/^avant/i.test(found) && !REQUEST.test(clauseBefore(text, index))) return null
        return {
          wrong: `« ${found} » est passé.`,
          remedy: 'Mettez la phrase à jour ou au passé, ou supprimez-la.',
        }
      },
    )
  },
}

/** Last day of the deadline; `null` when its month cannot be read. */
const resolveEnd = (year: number, month: number, day: number | null): string | null => {
  if (month === 0) return null
  const last = lastDayOf(year, month)
  return day === null ? last : `${last.slice(0, 8)}${String(day).padStart(2, '0')}`
}

const sentenceAround = (line: string, index: number): string => {
  const start = Math.max(line.lastIndexOf('. ', index), line.lastIndexOf('| ', index)) + 1
  const end = line.indexOf('. ', index)
  return line.slice(start, end === -1 ? undefined : end)
}

const clauseBefore = (line: string, index: number): string =>
  line
    .slice(Math.max(0, index - 60), index)
    .split(/[.;|]/)
    .at(-1) ?? ''
