import { createMarkdown } from 'vuepress/markdown'
import type { Markdown } from 'vuepress/markdown'
import type { CheckOptions } from './check-options.js'
import { checkPage } from './check-page.js'
import { compareProblems } from './compare-problems.js'
import type { Problem } from './problem.js'
import { readPage } from './read-page.js'
import type { SiteIndex } from './site-index.js'
import { resolveToday } from './today.js'

/** What is known besides the text. */
export interface SourceContext {
  /** Path shown in the messages: `docs/guide.md`. */
  file: string
  /** Path relative to the source directory. @default `file` */
  filePathRelative?: string
  /** @default {} */
  options?: CheckOptions
  /** Where links lead; without it, links and images are not looked for. */
  site?: SiteIndex
  /** The site's own markdown-it. @default that of VuePress without plugin */
  markdown?: Markdown
  /** Date of the day, `AAAA-MM-JJ`. @default the date of the clock */
  today?: string
}

let defaultMarkdown: Markdown | undefined

/** Checks the text of one page, sorted by line. */
export const checkSource = (text: string, context: SourceContext): Problem[] => {
  const { file, filePathRelative = file, options = {}, site = null } = context
  const markdown = context.markdown ?? (defaultMarkdown ??= createMarkdown())
  const page = readPage(text, { file, filePathRelative }, markdown)
  const today = context.today ?? resolveToday(new Date())
  return checkPage(page, { options, site, today }).sort(compareProblems)
}
