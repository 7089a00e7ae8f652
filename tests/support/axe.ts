import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Règles vérifiées : WCAG 2.2 A et AA, taille des cibles comprise, et bonnes pratiques d’axe. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Un élément d’une page qui manque à une règle. */
export interface Violation {
  rule: string
  help: string
  /** Page et conditions : « /faq/ (sombre, 320 px) ». */
  place: string
  selector: string
  detail: string
}

/**
 * Cherche sur la page ouverte ce qui manque aux règles.
 *
 * @param isCovered vrai quand un menu ouvert recouvre la page : ce qui en dépasse n’est pas une cible
 */
export const findViolations = async (
  page: Page,
  place: string,
  isCovered = false,
): Promise<Violation[]> => {
  // Sans le mode hérité, axe ouvre un onglet par page pour réunir des cadres : il n’y en a pas ici.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      preload: false,
      rules: { 'target-size': { enabled: !isCovered } },
    })
    .withTags(TAGS)
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => ({
      rule: id,
      help,
      place,
      selector: target.join(' '),
      detail: failureSummary.split('\n').slice(1).join(' ').trim(),
    })),
  )
}

const groupBy = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

const MAX_PLACES = 6

/** Range les manquements par règle, puis par élément, avec les pages où il se trouve. */
export const formatViolations = (violations: readonly Violation[]): string =>
  [...groupBy(violations, ({ rule }) => rule)]
    .map(([rule, found]) => {
      const title = `Règle « ${rule} » (${found[0]?.help}) : ${found.length} élément${found.length > 1 ? 's' : ''}`
      const elements = [...groupBy(found, ({ selector }) => selector)].map(([selector, same]) => {
        const places = same.slice(0, MAX_PLACES).map(({ place }) => place)
        const others = same.length > MAX_PLACES ? ` et ${same.length - MAX_PLACES} autres` : ''
        return `  ${selector}\n    sur ${places.join(', ')}${others}\n    ${same[0]?.detail}`
      })
      return [title, ...elements].join('\n')
    })
    .join('\n\n')
