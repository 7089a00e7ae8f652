import type { Page } from 'vuepress/core'
import { logger } from 'vuepress/utils'
import { describePage, describePlace } from './describe-place.js'
import { describeWrongChoice } from './describe-wrong-choice.js'
import type { PageDecision } from './decide-page.js'

/** A page and what becomes of it. */
export interface DecidedPage {
  page: Page
  decision: PageDecision
}

const MAX_LISTED = 5

const count = (number: number, singular: string, plural: string): string =>
  `${number} ${number < 2 ? singular : plural}`

/** « docs/a.md : balise de composant <Badge> », with the line when it is known. */
export const describeDecision = ({ decision, page }: DecidedPage): string => {
  const usage = decision.usages.find(({ reason }) => reason === decision.reason)
  const place = usage ? describePlace(page, [usage.needle]) : describePage(page)
  return `${place} : ${decision.reason}`
}

/** One line: how many pages are static, how many are hydrated, and why. */
export const summarizeDecisions = (decided: DecidedPage[]): string => {
  const hydrated = decided.filter(({ decision }) => !decision.isStatic)
  const staticCount = decided.length - hydrated.length
  const listed = hydrated.slice(0, MAX_LISTED).map(describeDecision)
  const rest = hydrated.length - listed.length
  if (rest > 0) listed.push(`et ${count(rest, 'autre', 'autres')}`)
  return (
    `${count(staticCount, 'page statique', 'pages statiques')}, ` +
    count(hydrated.length, 'page hydratée', 'pages hydratées') +
    (listed.length > 0 ? ` (${listed.join(' ; ')})` : '')
  )
}

/** What stays as it is written, on pages made static although they use Vue. */
export const describeLiterals = ({ decision, page }: DecidedPage): string[] =>
  decision.isStatic
    ? decision.usages.map(
        ({ needle, reason }) =>
          `${describePlace(page, [needle])} — ${reason} : la page est statique (${decision.reason}), ` +
          'ce texte sera publié tel quel.',
      )
    : []

/** Writes the decisions to the console: one line, or every page in debug mode. */
export const reportDecisions = (
  decided: DecidedPage[],
  { frontmatterKey, isDebug }: { frontmatterKey: string; isDebug: boolean },
): void => {
  const warnings = decided.flatMap((item) => [
    describeWrongChoice(item.page, frontmatterKey) ?? [],
    describeLiterals(item),
  ])
  if (warnings.flat().length > 0) logger.warn(warnings.flat().join('\n  '))
  logger.info(summarizeDecisions(decided))
  if (!isDebug) return
  for (const item of decided) {
    logger.info(`${item.decision.isStatic ? 'statique' : 'hydratée'} — ${describeDecision(item)}`)
  }
}
