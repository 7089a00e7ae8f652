import type { App, Page } from 'vuepress/core'
import type { TranslationHealth } from '../shared/health.js'
import { languageName } from '../shared/language-name.js'
import { resolveReview } from '../shared/review.js'
import { listLocales } from './list-locales.js'

/** Au-delà, la liste ne se lit plus : le compte suffit. */
const MAX_LISTED = 50

/**
 * Compare chaque langue du site à celle de la racine : pages qui manquent, et traductions relues avant
 * leur original.
 *
 * @param today jour de construction, `AAAA-MM-JJ`
 */
export function resolveTranslations(
  app: App,
  titleOf: (page: Page) => string,
  today: string,
): TranslationHealth[] {
  const written = app.pages.filter(
    ({ filePath, frontmatter }) => filePath !== null && frontmatter.archive !== true,
  )
  const originals = written.filter(({ pathLocale }) => pathLocale === '/')
  const byPath = new Map(written.map((page) => [page.path, page]))
  const reviewedOn = (page: Page): string =>
    resolveReview(page.frontmatter, today)?.reviewedOn ?? ''
  return listLocales(app)
    .filter(({ folder }) => folder !== '/')
    .map(({ folder, lang }) => {
      const pairs = originals.map((original) => ({
        original,
        translation: byPath.get(folder + original.path.slice(1)),
      }))
      const missing = pairs.filter(({ translation }) => !translation)
      const stale = pairs.flatMap(({ original, translation }) =>
        translation && reviewedOn(translation) && reviewedOn(translation) < reviewedOn(original)
          ? [{ translation, originalReviewedOn: reviewedOn(original) }]
          : [],
      )
      return {
        language: languageName(lang),
        translated: pairs.length - missing.length,
        missing: missing.length,
        missingPages: missing.slice(0, MAX_LISTED).map(({ original }) => ({
          text: titleOf(original),
          link: original.path,
          lang: original.lang,
        })),
        stalePages: stale.map(({ translation, originalReviewedOn }) => ({
          text: titleOf(translation),
          link: translation.path,
          lang: translation.lang,
          originalReviewedOn,
        })),
      }
    })
}
