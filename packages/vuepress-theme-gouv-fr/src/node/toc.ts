import type { Page } from 'vuepress/core'
import type { ThemeLink, TocEntry } from '../shared/page-data.js'
import { applyTypography } from '../shared/typography.js'

/** Au-dessous, un sommaire n’aide pas. */
const MIN_ENTRIES = 2

/** Pages dont chaque titre 3 est une question ou un mot : le sommaire s’arrête aux titres 2. */
const SHORT_TYPES = new Set<unknown>(['faq', 'glossaire'])

/**
 * Sommaire latéral d’une page ; `undefined` si elle n’en veut pas ou n’a pas assez de titres.
 *
 * @param isDefault réglage du site, que `toc` dans l’en-tête remplace
 */
export function resolveToc(page: Page, isDefault: boolean): TocEntry[] | undefined {
  const { frontmatter, headers, lang } = page
  if (!(typeof frontmatter.toc === 'boolean' ? frontmatter.toc : isDefault)) return undefined
  const toLink = ({ title, link }: { title: string; link: string }): ThemeLink => ({
    text: applyTypography(title, lang),
    link,
  })
  const entries = headers
    .filter(({ level }) => level === 2)
    .map((header) => {
      const isShort = SHORT_TYPES.has(frontmatter.type) || header.children.length === 0
      return { ...toLink(header), ...(isShort ? {} : { children: header.children.map(toLink) }) }
    })
  return entries.length < MIN_ENTRIES ? undefined : entries
}
