import type { ReviewStatus, ThemeLink } from './page-data.js'

/** Ce que l’état de santé retient d’une page. */
export interface HealthPage extends ThemeLink {
  review?: ReviewStatus
  /** Absent des pages que l’on consulte sans les lire d’un bout à l’autre. */
  words?: number
  readability?: number
  /** Vrai quand aucun texte du site n’y mène (menus et plan non comptés). */
  isOrphan: boolean
  hasNoSource: boolean
}

export interface OwnerHealth {
  owner: string
  overdue: number
  soon: number
  fresh: number
}

/** Relectures attendues pendant un mois ; `month` est `AAAA-MM`, `''` pour ce qui est en retard. */
export interface MonthLoad {
  month: string
  pages: number
}

/** Où en est une langue, comparée à celle de la racine. */
export interface TranslationHealth {
  /** « English » */
  language: string
  translated: number
  missing: number
  /** Les premières pages qui manquent. */
  missingPages: ThemeLink[]
  /** Traductions relues avant leur original, et le jour (ISO) où il l’a été. */
  stalePages: (ThemeLink & { originalReviewedOn: string })[]
}

/** Contenu de la page « Santé du contenu ». */
export interface HealthReport {
  pages: number
  owners: OwnerHealth[]
  months: MonthLoad[]
  overdue: HealthPage[]
  oldest: HealthPage[]
  orphans: HealthPage[]
  withoutSource: HealthPage[]
  longest: HealthPage[]
  hardest: HealthPage[]
  /** Vide sur un site d’une seule langue. */
  translations: TranslationHealth[]
}

const MAX_ROWS = 10
const MONTHS = 12
/** Une échéance à moins d’un mois se prépare. */
const SOON_DAYS = 30

const DAY_MS = 86_400_000
const addDays = (isoDate: string, days: number): string =>
  new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

const top = <T>(items: readonly T[], score: (item: T) => number): T[] =>
  items.toSorted((a, b) => score(b) - score(a)).slice(0, MAX_ROWS)

function listOwners(pages: readonly HealthPage[], today: string): OwnerHealth[] {
  const byOwner = new Map<string, OwnerHealth>()
  const limit = addDays(today, SOON_DAYS)
  for (const { review } of pages) {
    if (!review?.dueOn) continue
    const owner = review.owner ?? ''
    const health = byOwner.get(owner) ?? { owner, overdue: 0, soon: 0, fresh: 0 }
    byOwner.set(owner, health)
    if (review.isOverdue) health.overdue += 1
    else if (review.dueOn <= limit) health.soon += 1
    else health.fresh += 1
  }
  return [...byOwner.values()].sort(
    (a, b) => b.overdue - a.overdue || b.soon - a.soon || a.owner.localeCompare(b.owner, 'fr'),
  )
}

function listMonths(pages: readonly HealthPage[], today: string): MonthLoad[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const months = Array.from({ length: MONTHS + 1 }, (_, index) =>
    new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7),
  )
  const dues = pages.flatMap(({ review }) =>
    review?.dueOn ? [review.isOverdue ? '' : review.dueOn.slice(0, 7)] : [],
  )
  return ['', ...months].map((name) => ({
    month: name,
    pages: dues.filter((due) => due === name).length,
  }))
}

/**
 * État de santé du site.
 *
 * @param today jour de construction, `AAAA-MM-JJ`
 */
export function resolveHealth(
  pages: readonly HealthPage[],
  today: string,
): Omit<HealthReport, 'translations'> {
  const age = ({ review }: HealthPage): number =>
    review ? -Date.parse(`${review.reviewedOn}T00:00:00Z`) : -Infinity
  return {
    pages: pages.length,
    owners: listOwners(pages, today),
    months: listMonths(pages, today),
    overdue: pages
      .filter(({ review }) => review?.isOverdue)
      .toSorted((a, b) => (a.review?.dueOn ?? '').localeCompare(b.review?.dueOn ?? '')),
    oldest: top(
      pages.filter(({ review }) => review),
      age,
    ),
    orphans: pages.filter(({ isOrphan }) => isOrphan),
    withoutSource: pages.filter(({ hasNoSource }) => hasNoSource),
    longest: top(
      pages.filter(({ words }) => words !== undefined),
      ({ words = 0 }) => words,
    ),
    hardest: top(
      pages.filter(({ readability }) => readability !== undefined),
      ({ readability = 0 }) => -readability,
    ),
  }
}
