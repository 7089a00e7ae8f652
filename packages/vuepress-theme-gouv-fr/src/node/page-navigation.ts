import type { Page } from 'vuepress/core'
import { titleFromName } from '../shared/file-name.js'
import type { GouvFrPageData, Sidemenu, ThemeLink } from '../shared/page-data.js'
import {
  listPages,
  resolveNeighbours,
  resolveSidemenu,
  type TreeNode,
} from '../shared/site-tree.js'
import {
  listSidemenuLinks,
  pickSidebar,
  resolveConfiguredSidemenu,
  resolveSidebarLink,
} from './configured-sidebar.js'
import type { GouvFrThemeOptions } from './options.js'

type Navigation = Pick<GouvFrPageData, 'sidemenu' | 'previous' | 'next'>

const labels = new WeakMap<TreeNode, Map<string, string>>()

/** Libellés des pages d’un arbre, calculés une fois pour toutes ses pages. */
const labelsOf = (tree: TreeNode): Map<string, string> => {
  const known = labels.get(tree)
  if (known) return known
  const created = new Map(
    listPages(tree).map(({ path, shortTitle, title }) => [path, shortTitle ?? title]),
  )
  labels.set(tree, created)
  return created
}

/** Titre du menu écrit dans `sidebarTitles` pour le plus long début d’adresse. */
const configuredTitle = (
  titles: Readonly<Record<string, string>>,
  path: string,
): string | undefined => {
  const [prefix = ''] = Object.keys(titles)
    .filter((key) => path.startsWith(key))
    .sort((a, b) => b.length - a.length)
  return titles[prefix]
}

const neighboursIn = (
  sidemenu: Sidemenu,
  current: string,
): Pick<Navigation, 'previous' | 'next'> => {
  const links = listSidemenuLinks(sidemenu)
  const index = links.findIndex(({ link }) => link === current)
  if (index < 0) return {}
  const [previous, next] = [links[index - 1], links[index + 1]]
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) }
}

/** `prev: false`, `prev: ./autre.md` ou `prev: { text, link }` dans l’en-tête. */
function readNeighbour(
  value: unknown,
  page: Page,
  labelOf: Map<string, string>,
): ThemeLink | false | undefined {
  if (value === false) return false
  const { link, text } = (
    typeof value === 'string' ? { link: value } : (value ?? {})
  ) as Partial<ThemeLink>
  if (typeof link !== 'string') return undefined
  const address = resolveSidebarLink(link, page.path.replace(/[^/]*$/, ''))
  return { text: text ?? labelOf.get(address) ?? titleFromName(address), link: address }
}

/** Menu latéral et pages voisines : ceux des réglages, sinon ceux des fichiers ; l’en-tête l’emporte. */
export function resolvePageNavigation(
  page: Page,
  tree: TreeNode,
  trail: readonly TreeNode[],
  options: GouvFrThemeOptions,
): Navigation {
  const { prev, next, sidebar: wanted } = page.frontmatter
  const own = options.locales?.[page.pathLocale]?.sidebar
  const { prefix, section } =
    own === undefined
      ? pickSidebar(options.sidebar, page.path)
      : pickSidebar(own, page.path, page.pathLocale)
  const labelOf = labelsOf(tree)
  const title = configuredTitle(options.sidebarTitles ?? {}, page.path)
  const isConfigured = typeof section === 'object'
  const fromFiles = isConfigured || section === false ? undefined : resolveSidemenu(trail)
  const sidemenu = isConfigured
    ? resolveConfiguredSidemenu(section, {
        current: page.path,
        labelOf: (path) => labelOf.get(path),
        prefix,
        title: title ?? labelOf.get(prefix) ?? titleFromName(prefix),
      })
    : fromFiles && { ...fromFiles, ...(title ? { title } : {}) }
  const around =
    isConfigured && sidemenu ? neighboursIn(sidemenu, page.path) : resolveNeighbours(trail)
  const previousLink = readNeighbour(prev, page, labelOf) ?? around.previous
  const nextLink = readNeighbour(next, page, labelOf) ?? around.next
  return {
    ...(sidemenu && wanted !== false ? { sidemenu } : {}),
    ...(previousLink ? { previous: previousLink } : {}),
    ...(nextLink ? { next: nextLink } : {}),
  }
}
