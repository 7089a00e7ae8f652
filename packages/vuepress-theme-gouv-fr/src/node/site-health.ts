import type { App, Page } from 'vuepress/core'
import { countWords } from '../shared/count-words.js'
import { resolveHealth, type HealthPage, type HealthReport } from '../shared/health.js'
import { measureReadability } from '../shared/readability.js'
import { resolveReview } from '../shared/review.js'
import { listTargets } from './list-targets.js'
import { resolveTranslations } from './translations.js'

/** Pages qui renvoient à d’autres ou s’emploient : leurs sources sont celles des pages visées. */
const UNSOURCED_TYPES = new Set<unknown>(['accueil', 'index', 'outil', 'glossaire', 'legal'])

/** Pages où l’on cherche une entrée : leur longueur n’est pas un défaut. */
const LOOKUP_TYPES = new Set<unknown>(['faq', 'glossaire'])

/** Le texte suivi d’une page : ni code, ni tableau, ni titre. Un paragraphe finit une phrase. */
const readProse = (html: string): string =>
  html
    .replace(/<(pre|table|svg|nav|h[1-6])[\s>][\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/(?:p|li|summary|figcaption)>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z]+;|&#\d+;/g, ' ')

/** État de santé des pages écrites, archives et page demandeuse exceptées. */
export function resolveSiteHealth(
  app: App,
  own: Page,
  titleOf: (page: Page) => string,
  today: string,
): HealthReport {
  const written = app.pages.filter(
    ({ filePath, frontmatter }) => filePath !== null && frontmatter.archive !== true,
  )
  const linked = new Set<string>()
  for (const page of written) {
    if (page === own) continue
    for (const target of listTargets(page.contentRendered, app.options.base)) {
      if (target !== page.path) linked.add(target)
    }
  }
  const pages = written
    .filter((page) => page !== own)
    .map((page): HealthPage => {
      const { frontmatter, lang, contentRendered } = page
      const review = resolveReview(frontmatter, today)
      const readability = lang.startsWith('fr')
        ? measureReadability(readProse(contentRendered))
        : undefined
      const isEntry = page.path.endsWith('/')
      const needsSource = review !== undefined && !UNSOURCED_TYPES.has(frontmatter.type) && !isEntry
      return {
        text: titleOf(page),
        link: page.path,
        ...(lang === own.lang ? {} : { lang }),
        ...(review ? { review } : {}),
        ...(LOOKUP_TYPES.has(frontmatter.type) ? {} : { words: countWords(contentRendered) }),
        ...(readability === undefined ? {} : { readability }),
        // L’accueil, les entrées et les pages hors menu ont un autre chemin.
        isOrphan: !isEntry && frontmatter.menu !== false && !linked.has(page.path),
        hasNoSource: needsSource && !Array.isArray(frontmatter.sources),
      }
    })
  return {
    ...resolveHealth(pages, today),
    translations: resolveTranslations(app, titleOf, today),
  }
}
