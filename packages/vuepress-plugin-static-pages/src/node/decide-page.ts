import type { App, Page } from 'vuepress/core'
import { findVueUsages, INCORRECT_HTML } from './find-vue-usages.js'
import type { VueUsage } from './find-vue-usages.js'
import { isSurelyPlain } from './is-surely-plain.js'
import { getPageTemplate } from './page-template.js'
import type { StaticPagesOptions } from './static-pages-options.js'

/** What becomes of a page and why. */
export interface PageDecision {
  isStatic: boolean
  /** In French; of the first piece of Vue syntax, or of the choice that was made. */
  reason: string
  /** Vue syntax found in the page: what stays literal when the page is static all the same. */
  usages: VueUsage[]
}

const findBlockUsages = ({ sfcBlocks }: Page): VueUsage[] => {
  const { customBlocks, script, scriptSetup, styles } = sfcBlocks
  return [script, scriptSetup, ...styles, ...customBlocks].flatMap((block) =>
    block ? [{ reason: `bloc ${block.tagOpen}`, needle: block.tagOpen }] : [],
  )
}

const findPageUsages = (page: Page, { vueSyntax }: StaticPagesOptions): VueUsage[] => {
  const template = getPageTemplate(page)
  const usages = findBlockUsages(page)
  const hasOwnDelimiters = vueSyntax?.delimiters !== undefined
  if (!hasOwnDelimiters && isSurelyPlain(page.content, template)) return usages
  return [...usages, ...findVueUsages(template, vueSyntax)]
}

/** Decides whether a page is static: front matter first, then the option, then the content. */
export const decidePage = (page: Page, app: App, options: StaticPagesOptions): PageDecision => {
  const key = options.frontmatterKey ?? 'hydrate'
  const usages = findPageUsages(page, options)
  const fromFrontmatter = page.frontmatter[key]
  if (typeof fromFrontmatter === 'boolean') {
    return {
      isStatic: !fromFrontmatter,
      reason: `${key}: ${fromFrontmatter} dans l’en-tête`,
      usages,
    }
  }
  const fromOption = options.hydrate?.(page, app)
  if (typeof fromOption === 'boolean') {
    return { isStatic: !fromOption, reason: 'option hydrate du site', usages }
  }
  // What a repaired page still has wrong, a browser copes with; the Vue compiler would not.
  const [first] = options.tolerant
    ? usages.filter(({ reason }) => !reason.startsWith(INCORRECT_HTML))
    : usages
  if (first) return { isStatic: false, reason: first.reason, usages }
  return { isStatic: true, reason: 'Markdown sans Vue', usages }
}
