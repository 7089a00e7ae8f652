import { createPage, type App, type Page } from 'vuepress/core'
import type { PageSummary, ThemeLink } from '../shared/page-data.js'
import { slugify } from '../shared/slugify.js'
import { applyTypography } from '../shared/typography.js'

const FOLDERS = { fr: 'etiquettes', en: 'tags' } as const
const TITLES = { fr: 'Étiquettes', en: 'Tags' } as const
const HEADINGS = {
  fr: (tag: string) => `Pages étiquetées « ${tag} »`,
  en: (tag: string) => `Pages tagged “${tag}”`,
} as const

const languageOf = (lang: string): 'fr' | 'en' => (lang.startsWith('en') ? 'en' : 'fr')

/** Étiquettes écrites dans l’en-tête : `etiquettes`, `étiquettes` ou `tags`. */
export function readTags({ frontmatter }: Page): string[] {
  const written = frontmatter.etiquettes ?? frontmatter['étiquettes'] ?? frontmatter.tags
  return (Array.isArray(written) ? written : [written]).filter(
    (tag): tag is string => typeof tag === 'string' && slugify(tag) !== '',
  )
}

const folderOf = ({ pathLocale, lang }: Pick<Page, 'pathLocale' | 'lang'>): string =>
  `${pathLocale}${FOLDERS[languageOf(lang)]}/`

/** Étiquettes d’une page, liées à leur page. */
export const linkTags = (page: Page): ThemeLink[] =>
  readTags(page).map((tag) => ({
    text: applyTypography(tag, page.lang),
    link: `${folderOf(page)}${slugify(tag)}.html`,
  }))

/** Ajoute au site une page par étiquette, et leur liste. Rien sur un site sans étiquettes. */
export async function addTagPages(app: App): Promise<void> {
  const wanted = new Map<string, { title: string; lang: string; tag?: string }>()
  for (const page of app.pages) {
    const language = languageOf(page.lang)
    for (const tag of readTags(page)) {
      const folder = folderOf(page)
      wanted.set(folder, { title: TITLES[language], lang: page.lang })
      const path = `${folder}${slugify(tag)}.html`
      if (!wanted.has(path)) {
        wanted.set(path, { title: HEADINGS[language](tag), lang: page.lang, tag })
      }
    }
  }
  for (const [path, { title, lang, tag }] of wanted) {
    if (app.pages.some((page) => page.path === path)) continue
    const frontmatter = {
      title,
      lang,
      layout: 'Tags',
      recherche: false,
      ...(tag ? { titre_court: tag, menu: false } : {}),
    }
    app.pages.push(await createPage(app, { path, frontmatter, content: '' }))
  }
}

export interface TagPageData {
  tags?: ThemeLink[]
  children?: PageSummary[]
}

/** Ce qu’une page d’étiquette, ou leur liste, montre. */
export function resolveTagPage(page: Page, app: App): TagPageData {
  const tagged = app.pages
    .filter((one) => one.pathLocale === page.pathLocale)
    .map((one) => ({ one, tags: linkTags(one) }))
  if (page.path.endsWith('/')) {
    const tags = new Map(tagged.flatMap((entry) => entry.tags.map((tag) => [tag.link, tag])))
    return { tags: [...tags.values()].sort((a, b) => a.text.localeCompare(b.text, page.lang)) }
  }
  const children = tagged
    .filter(({ tags }) => tags.some(({ link }) => link === page.path))
    .map(({ one }) => ({
      text: applyTypography(one.title, one.lang),
      link: one.path,
      ...(typeof one.frontmatter.description === 'string'
        ? { description: applyTypography(one.frontmatter.description, one.lang) }
        : {}),
    }))
  return { children: children.sort((a, b) => a.text.localeCompare(b.text, page.lang)) }
}
