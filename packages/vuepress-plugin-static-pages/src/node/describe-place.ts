import { path } from 'vuepress/utils'
import type { Page } from 'vuepress/core'
import { findMarkdownLine } from './find-markdown-line.js'

/** Name of a page for a message: its file from the current folder, or its address. */
export const describePage = (page: Page): string =>
  page.filePath ? path.relative(process.cwd(), page.filePath) : page.path

/** `file:line` of the first of these texts in a page, or just the file when it is not found. */
export const describePlace = (page: Page, needles: string[]): string => {
  const line = page.filePath ? findMarkdownLine(page.content, needles) : undefined
  return line === undefined ? describePage(page) : `${describePage(page)}:${line}`
}
