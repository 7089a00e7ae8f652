import type { App, Page } from 'vuepress/core'
import { decidePage } from './decide-page.js'
import type { PageDecision } from './decide-page.js'
import { getPageTemplate } from './page-template.js'
import type { StaticPagesOptions } from './static-pages-options.js'

const DECISION_KEY = Symbol.for('vuepress-plugin-static-pages:decision')

type DecidedPage = Page & { [DECISION_KEY]?: () => PageDecision }

/**
 * Gives a page its decision, taken when first asked for and again if another plugin changes the
 * content meanwhile. A symbol on the page itself: never serialised, and shared by two copies of
 * this package.
 */
export const attachDecision = (page: Page, app: App, options: StaticPagesOptions): void => {
  const key = options.frontmatterKey ?? 'hydrate'
  let decision: PageDecision | undefined
  let decidedFor: unknown[] = []
  const decide = (): PageDecision => {
    const inputs = [getPageTemplate(page), page.frontmatter[key]]
    if (!decision || inputs.some((input, index) => input !== decidedFor[index])) {
      decision = decidePage(page, app, options)
      decidedFor = inputs
    }
    return decision
  }
  Object.defineProperty(page, DECISION_KEY, { value: decide, enumerable: false, writable: true })
}

/** Decision on a page, or `undefined` when the plugin has not seen it (as in `vuepress dev`). */
export const getDecision = (page: Page): PageDecision | undefined =>
  (page as DecidedPage)[DECISION_KEY]?.()

/**
 * Whether a page will be published as plain HTML, without script or hydration. Always `false` with
 * `vuepress dev`, where every page is an ordinary VuePress page.
 */
export const isStaticPage = (page: Page): boolean => getDecision(page)?.isStatic === true
