import type { PageFacts } from './page-facts.js'

/** Whether a page is in French: rules on French texts leave the others alone. */
export const isFrench = ({ frontmatter }: Pick<PageFacts, 'frontmatter'>): boolean => {
  const { lang } = frontmatter.data
  return lang === undefined || lang === null || /^fr\b/i.test(String(lang))
}
