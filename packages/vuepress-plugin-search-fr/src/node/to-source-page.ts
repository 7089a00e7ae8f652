import type { Page } from 'vuepress/core'

import type { SectionPhrasings, SourcePage } from './search-document.js'

/** Values of a front matter field written as one value or as a list. */
const readList = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).trim())
    .filter(Boolean)

/** Keywords are also accepted as one text separated by commas, as in `<meta name="keywords">`. */
const readKeywords = (value: unknown): string[] =>
  readList(value).flatMap((text) => text.split(/\s*,\s*/))

/** Takes from a VuePress page what the search needs. */
export const toSourcePage = (
  { path, title, contentRendered, content, frontmatter }: Page,
  extraFields: readonly string[] = [],
  phrasings: readonly SectionPhrasings[] = [],
): SourcePage => {
  const { type, mots_cles, keywords, description } = frontmatter as Record<string, unknown>
  return {
    path,
    title,
    description: typeof description === 'string' ? description : '',
    html: contentRendered,
    markdown: content,
    ...(typeof type === 'string' && { type }),
    keywords: [...readKeywords(mots_cles), ...readKeywords(keywords), ...extraFields],
    phrasings,
    filters: {
      public: readList(frontmatter['public']),
      moment: readList(frontmatter['moment']),
    },
  }
}
