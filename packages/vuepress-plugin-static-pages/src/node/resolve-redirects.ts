import type { Page } from 'vuepress/core'
import { normalizeRoutePath } from 'vuepress/shared'

/**
 * Addresses of pages that moved by a permalink: the one their file would have given → theirs, as
 * VuePress' own route table has them.
 */
export const resolveRedirects = (pages: Page[]): Record<string, string> => {
  const redirects: Record<string, string> = {}
  for (const { path, pathInferred } of pages) {
    if (pathInferred === null) continue
    const inferred = normalizeRoutePath(pathInferred)
    const encoded = encodeURI(inferred)
    if (inferred !== path && encoded !== path) redirects[encoded] = path
  }
  return redirects
}
