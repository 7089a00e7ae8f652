import { logger } from 'vuepress/utils'
import { DEFAULT_BUDGETS } from './budgets.js'
import { checkBudgets, describeBudgets, type BuiltPage } from './check-budgets.js'
import type { GouvFrThemeOptions } from './options.js'

/**
 * Compare le site construit à ses budgets.
 *
 * @throws {Error} en français, quand le site est `strict` et qu’un budget est dépassé
 */
export function reportBudgets(
  dest: string,
  site: {
    base: string
    options: GouvFrThemeOptions
    pages: readonly BuiltPage[]
    stylesheets: readonly string[]
  },
): void {
  const { base, options, pages, stylesheets } = site
  if (options.budgets === false) return
  const budgets = { ...DEFAULT_BUDGETS, ...options.budgets }
  const problems = checkBudgets(dest, { base, budgets, pages, stylesheets })
  if (problems.length === 0) return
  const message = describeBudgets(problems)
  if (!options.strict) {
    logger.warn(message)
    return
  }
  const error = new Error(message)
  error.stack = message
  throw error
}
