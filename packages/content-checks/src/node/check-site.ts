import type { App } from 'vuepress/core'
import { reportEncoding } from '../rules/encoding.js'
import type { CheckOptions } from '../shared/check-options.js'
import { checkPage } from '../shared/check-page.js'
import { compareProblems } from '../shared/compare-problems.js'
import type { Problem } from '../shared/problem.js'
import { checkMedia } from '../media/check-media.js'
import { listUsedFiles } from '../shared/list-used-files.js'
import { createSiteIndex } from './create-site-index.js'
import type { PageStore } from './page-store.js'

/** Checks every page of a VuePress site; the problems are sorted by file and line. */
export const checkSite = (
  app: App,
  store: PageStore,
  { options, today }: { options: CheckOptions; today: string },
): Problem[] => {
  const site = createSiteIndex(app)
  const problems = app.pages.flatMap(({ filePath }) => {
    const page = filePath ? store.get(filePath) : undefined
    if (!page) return []
    const found = reportEncoding(page.encoding, page.source.file, options)
    if (page.facts) found.push(...checkPage(page.facts, { options, site, today }))
    return found
  })
  const used = new Set(
    app.pages.flatMap(({ filePath }) => {
      const facts = filePath ? store.get(filePath)?.facts : undefined
      return facts ? listUsedFiles(facts, app.options.base) : []
    }),
  )
  const folders = { sourceDir: app.dir.source(), publicDir: app.dir.public() }
  problems.push(...checkMedia({ ...folders, isUsed: (file) => used.has(file) }, options))
  return problems.sort(compareProblems)
}
