import type { Page } from 'vuepress/core'
import { logger } from 'vuepress/utils'
import { describePlace } from './describe-place.js'
import { findVueUsages, INCORRECT_HTML } from './find-vue-usages.js'
import type { VueUsage } from './find-vue-usages.js'
import { isSurelyPlain } from './is-surely-plain.js'
import { getPageTemplate } from './page-template.js'
import { repairHtml } from './repair-html.js'
import type { StaticPagesOptions } from './static-pages-options.js'

/**
 * « docs/a.md:3 — HTML mal formé (<div>) : fermez chaque balise… », or `undefined` when nothing in
 * these usages is incorrect HTML.
 */
export const describeIncorrectHtml = (page: Page, usages: VueUsage[]): string | undefined => {
  const faults = usages.filter(({ reason }) => reason.startsWith(INCORRECT_HTML))
  if (faults.length === 0) return undefined
  // Thousands of faults have few different texts: the first that can be found says where.
  const needles = [...new Set(faults.map(({ needle }) => needle))]
  const named = needles.filter((needle) => /^<\/?[\w-]+$/.test(needle)).map((tag) => `${tag}>`)
  return (
    `${describePlace(page, needles)} — HTML mal formé${named.length > 0 ? ` (${named.join(', ')})` : ''} : ` +
    'fermez chaque balise, ou écrivez « &lt; » devant ce qui n’en est pas une.'
  )
}

/** Corrects the HTML of a page that the Vue compiler would refuse, and says where it was wrong. */
export const repairPage = (page: Page, { vueSyntax }: StaticPagesOptions): void => {
  const template = getPageTemplate(page)
  if (isSurelyPlain(page.content, template)) return
  const problem = describeIncorrectHtml(page, findVueUsages(template, vueSyntax))
  if (problem === undefined) return
  const html = repairHtml(template)
  page.contentRendered = html
  const block = page.sfcBlocks.template
  if (block) {
    block.content = `${block.tagOpen}${html}${block.tagClose}`
    block.contentStripped = html
  }
  logger.warn(`${problem} La page est publiée avec un HTML corrigé.`)
}
