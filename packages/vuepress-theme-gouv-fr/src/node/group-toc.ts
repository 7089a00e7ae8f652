import type { Page } from 'vuepress/core'
import { escapeHtml } from '../shared/escape-html.js'
import type { GouvFrPageData, PageSummary } from '../shared/page-data.js'
import { findFolders, listChildren, type TreeNode } from '../shared/site-tree.js'
import { editContent } from './edit-content.js'

/** Balise du thème 1.x, telle que le Markdown la laisse. */
const TAG =
  /<(?:CurrentGroupToc|current-group-toc)\b[^>]*?(?:\/>|>\s*<\/(?:CurrentGroupToc|current-group-toc)>)/g

const toList = (pages: readonly PageSummary[], base: string): string =>
  `<ul class="gouv-group-toc">${pages
    .map(({ children, link, text }) => {
      const label = link
        ? `<a href="${base}${link.slice(1)}">${escapeHtml(text)}</a>`
        : escapeHtml(text)
      return `<li>${label}${children ? toList(children, base) : ''}</li>`
    })
    .join('')}</ul>`

/**
 * `<CurrentGroupToc>` devient la liste des autres pages de la rubrique, écrite à la construction. La
 * liste que le thème ajoute aux entrées de rubrique ferait double emploi : elle disparaît.
 */
export function fillGroupToc(page: Page, tree: TreeNode, base: string): void {
  if (page.contentRendered.search(TAG) < 0) return
  const data = page.data.gouvFr as GouvFrPageData
  const folder = findFolders(tree, page.path).at(-1)!
  const others = (data.children ?? listChildren(folder)).filter(({ link }) => link !== page.path)
  const list = others.length > 0 ? toList(others, base) : ''
  delete data.children
  editContent(page, (html) => html.replace(TAG, () => list))
}
