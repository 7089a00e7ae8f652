import { resolveReview } from 'vuepress-theme-gouv-fr/review'
import type { Project } from '../node/read-project.js'
import { pageAddress } from '../source/page-address.js'
import { readFields } from '../source/read-fields.js'

/** Où en est la relecture d’une page. */
export type FreshnessStatus = 'en retard' | 'bientôt' | 'à jour' | 'sans date'

/** Une page et sa relecture. Dates `AAAA-MM-JJ`. */
export interface Freshness {
  file: string
  address: string
  title: string
  owner: string
  status: FreshnessStatus
  reviewedOn?: string
  dueOn?: string
}

const DAY_MS = 86_400_000

const addDays = (isoDate: string, days: number): string =>
  new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** Vrai quand les règles du site demandent une date de relecture à ce type de page. */
const needsReview = (type: unknown, { settings }: Project): boolean => {
  const { required = [], requiredBy } = settings.rules?.frontmatter ?? {}
  return (requiredBy?.values[String(type)] ?? required).includes('relu_le')
}

/**
 * État de relecture de toutes les pages, les plus pressées d’abord. Les archives n’en ont plus, et une
 * page à qui rien ne demande de date n’est pas « sans date ».
 *
 * @param soonDays une échéance à ce nombre de jours ou moins est « bientôt »
 */
export const listFreshness = (
  project: Project,
  { today, soonDays }: { today: string; soonDays: number },
): Freshness[] => {
  const { docs, files, read } = project
  const limit = addDays(today, soonDays)
  return files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file): Freshness[] => {
      const fields = readFields(read(`${docs}/${file}`))
      if (fields.archive === true) return []
      const review = resolveReview(fields, today)
      if (!review?.dueOn && !needsReview(fields.type, project)) return []
      const status = !review?.dueOn
        ? 'sans date'
        : review.isOverdue
          ? 'en retard'
          : review.dueOn <= limit
            ? 'bientôt'
            : 'à jour'
      return [
        {
          file: `${docs}/${file}`,
          address: pageAddress(file),
          title: String(fields.title ?? file),
          owner: typeof fields.responsable === 'string' ? fields.responsable : '',
          status,
          ...(review ? { reviewedOn: review.reviewedOn } : {}),
          ...(review?.dueOn ? { dueOn: review.dueOn } : {}),
        },
      ]
    })
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.file.localeCompare(b.file))
}
