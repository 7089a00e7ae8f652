import type { TreeNode } from '../shared/site-tree.js'
import type { NavbarItem } from './options.js'

/** Le DSFR limite la navigation principale à huit entrées. */
const MAX_ENTRIES = 8

/** Navigation principale par défaut : les dossiers de premier niveau qui ont une page d’entrée. */
export function resolveNavbar(tree: TreeNode): NavbarItem[] {
  return tree.children
    .filter((node) => node.page && node.children.length > 0)
    .slice(0, MAX_ENTRIES)
    .map(({ page }) => ({ text: page!.shortTitle ?? page!.title, link: page!.path }))
}
