import type { ReviewStatus } from './page-data.js'

const UNITS: Record<string, 'day' | 'week' | 'month' | 'year'> = {
  jour: 'day',
  jours: 'day',
  semaine: 'week',
  semaines: 'week',
  mois: 'month',
  an: 'year',
  ans: 'year',
}

/** Date ISO `AAAA-MM-JJ` d’une valeur d’en-tête YAML, ou `undefined` si elle n’en est pas une. */
export function toIsoDate(value: unknown): string | undefined {
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString().slice(0, 10)
  }
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return undefined
  const isoDate = value.slice(0, 10)
  const date = new Date(`${isoDate}T00:00:00Z`)
  // Le 31 février deviendrait le 3 mars.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(isoDate)
    ? isoDate
    : undefined
}

/**
 * Ajoute une durée écrite en français (« 6 mois », « 1 an ») à une date ISO.
 *
 * @returns la date ISO obtenue, ou `undefined` si la durée n’est pas comprise.
 */
export function addDuration(isoDate: string, duration: string): string | undefined {
  const match = /^(\d+)\s+(\S+)$/.exec(duration.trim())
  const unit = match?.[2] ? UNITS[match[2]] : undefined
  if (!match?.[1] || !unit) return undefined
  const count = Number(match[1])
  const date = new Date(`${isoDate}T00:00:00Z`)
  if (unit === 'day' || unit === 'week') {
    date.setUTCDate(date.getUTCDate() + count * (unit === 'week' ? 7 : 1))
  } else {
    const day = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + count * (unit === 'year' ? 12 : 1))
    // Le 31 d’un mois court devient son dernier jour, pas le 1er du suivant.
    const lastDay = new Date(
      Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
    ).getUTCDate()
    date.setUTCDate(Math.min(day, lastDay))
  }
  return date.toISOString().slice(0, 10)
}

/**
 * État de relecture d’une page.
 *
 * @param frontmatter en-tête de la page (`relu_le`, `relire_dans`, `responsable`)
 * @param today date ISO du jour de construction
 */
export function resolveReview(
  frontmatter: Record<string, unknown>,
  today: string,
): ReviewStatus | undefined {
  const reviewedOn = toIsoDate(frontmatter.relu_le)
  if (!reviewedOn) return undefined
  const dueOn =
    // Une page archivée ne se relit plus : le bandeau le dit.
    typeof frontmatter.relire_dans === 'string' && frontmatter.archive !== true
      ? addDuration(reviewedOn, frontmatter.relire_dans)
      : undefined
  return {
    reviewedOn,
    ...(dueOn ? { dueOn } : {}),
    ...(typeof frontmatter.responsable === 'string' ? { owner: frontmatter.responsable } : {}),
    isOverdue: dueOn !== undefined && dueOn < today,
  }
}
