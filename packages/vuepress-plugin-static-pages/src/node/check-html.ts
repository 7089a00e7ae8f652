import { describeIncorrectHtml } from './repair-page.js'
import type { DecidedPage } from './report-decisions.js'
import { StaticPagesError } from './static-pages-error.js'

/**
 * Stops before the Vue compiler does: its message is in English, and about one page at a time.
 *
 * @throws StaticPagesError when a hydrated page has HTML that Vue refuses
 */
export const checkHtml = (decided: DecidedPage[]): void => {
  const problems = decided.flatMap(({ decision, page }) =>
    decision.isStatic ? [] : (describeIncorrectHtml(page, decision.usages) ?? []),
  )
  if (problems.length === 0) return
  const title =
    problems.length === 1
      ? 'Une page a un HTML mal formé :'
      : `${problems.length} pages ont un HTML mal formé :`
  throw new StaticPagesError([title, ...problems].join('\n  '))
}
