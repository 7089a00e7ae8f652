import type { Page } from 'vuepress/core'

/** Template that VuePress gives to Vue for a page: its rendered Markdown without script and style. */
export const getPageTemplate = (page: Page): string =>
  page.sfcBlocks.template?.contentStripped ?? page.contentRendered
