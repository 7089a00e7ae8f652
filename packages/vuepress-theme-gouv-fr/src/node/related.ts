import type { App, Page } from 'vuepress/core'
import type { ThemeLink } from '../shared/page-data.js'
import { listTargets } from './list-targets.js'

/** Au-delà, la liste ne se lit plus. */
const MAX_QUESTIONS = 6
const MAX_SEE_ALSO = 4

const QUESTION =
  /<h3 class="fr-accordion__title"[^>]*\sid="([^"]+)"[^>]*>\s*<button[^>]*>([\s\S]*?)<\/button>|<h3 [^>]*id="([^"]+)"[^>]*class="fr-accordion__title"[^>]*>\s*<button[^>]*>([\s\S]*?)<\/button>/g

const stripTags = (html: string): string => html.replace(/<[^>]+>/g, '').trim()

const decodeEntities = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

export interface RelatedContent {
  /** Questions fréquentes dont la réponse renvoie à la page. */
  questions: ThemeLink[]
  /** Guides de même langue qui renvoient à la page, sans qu’elle renvoie déjà à eux. */
  seeAlso: ThemeLink[]
}

/**
 * Liens entre pages, déduits de ceux que les textes contiennent déjà : rien n’est à tenir à la main.
 *
 * @returns pour chaque adresse de page, ses questions et ses guides liés
 */
export function resolveRelated(
  app: App,
  titleOf: (page: Page) => string,
): Map<string, RelatedContent> {
  const related = new Map<string, RelatedContent>()
  const get = (path: string): RelatedContent => {
    const existing = related.get(path)
    if (existing) return existing
    const created: RelatedContent = { questions: [], seeAlso: [] }
    related.set(path, created)
    return created
  }
  const { base } = app.options
  const targetsOf = new Map(
    app.pages.map((page) => [page.path, listTargets(page.contentRendered, base)]),
  )
  const languages = new Map(app.pages.map(({ path, lang }) => [path, lang]))
  for (const page of app.pages) {
    if (page.frontmatter.type === 'faq') {
      const matches = [...page.contentRendered.matchAll(QUESTION)]
      matches.forEach((match, index) => {
        const id = match[1] ?? match[3] ?? ''
        const text = decodeEntities(stripTags(match[2] ?? match[4] ?? ''))
        const answer = page.contentRendered.slice(
          match.index + match[0].length,
          matches[index + 1]?.index,
        )
        for (const target of listTargets(answer, base)) {
          const { questions } = get(target)
          if (target !== page.path && questions.length < MAX_QUESTIONS) {
            questions.push({ text, link: `${page.path}#${id}` })
          }
        }
      })
      continue
    }
    const isGuide =
      page.filePath !== null &&
      !['index', 'accueil', 'glossaire'].includes(String(page.frontmatter.type))
    if (!isGuide) continue
    for (const target of targetsOf.get(page.path) ?? []) {
      const { seeAlso } = get(target)
      const isKnown = target === page.path || targetsOf.get(target)?.has(page.path)
      const isForeign = languages.has(target) && languages.get(target) !== page.lang
      if (isKnown || isForeign || seeAlso.length >= MAX_SEE_ALSO) continue
      seeAlso.push({ text: titleOf(page), link: page.path })
    }
  }
  return related
}
