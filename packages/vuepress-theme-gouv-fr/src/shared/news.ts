import type { ThemeLink } from './page-data.js'

/** Ce que l’on sait du dernier changement d’une page. */
export type PageChange = 'created' | 'reviewed' | 'updated'

/** Page nouvelle, relue ou mise à jour. Dates ISO `AAAA-MM-JJ`. */
export interface NewsItem extends ThemeLink {
  description?: string
  change: PageChange
  /** Jour de ce changement. */
  date: string
  /** Jour où la page est née, quand l’historique le dit. */
  createdOn?: string
  /** Rubriques où elle se trouve, de la plus large à la plus proche. */
  sections: string[]
  tags: string[]
}

/** Contenu de la page « Nouveautés ». */
export interface News {
  items: NewsItem[]
  /** Nombre de pages datées, que la liste peut ne pas donner toutes. */
  total: number
  /** Adresse du flux, sans la base ; absente quand il n’est pas écrit. */
  feed?: string
}

/** À date égale, une page nouvelle passe devant. */
const ORDER: readonly PageChange[] = ['created', 'reviewed', 'updated']

/**
 * Dernier changement connu d’une page.
 *
 * @param reviewedOn jour de relecture écrit dans son en-tête
 * @param dates premier et dernier changement dans l’historique
 * @returns `undefined` sans aucune date
 */
export function resolveChange(
  reviewedOn: string | undefined,
  dates: { createdOn: string; updatedOn: string } | undefined,
): Pick<NewsItem, 'change' | 'date'> | undefined {
  const date = [reviewedOn, dates?.updatedOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  if (date === undefined) return undefined
  if (date === dates?.createdOn) return { change: 'created', date }
  return { change: date === reviewedOn ? 'reviewed' : 'updated', date }
}

/** Du changement le plus récent au plus ancien ; dans un ordre qui ne dépend que des pages. */
export const compareNews = (a: NewsItem, b: NewsItem): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  const order = ORDER.indexOf(a.change) - ORDER.indexOf(b.change)
  return order || (a.link < b.link ? -1 : 1)
}

/** Range des pages déjà triées par mois, `AAAA-MM`. */
export function groupByMonth(items: readonly NewsItem[]): { month: string; items: NewsItem[] }[] {
  const months = new Map<string, NewsItem[]>()
  for (const item of items) {
    const month = item.date.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), item])
  }
  return [...months].map(([month, list]) => ({ month, items: list }))
}
