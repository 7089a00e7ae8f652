import { orderFromName, titleFromName } from './file-name.js'
import type { PageSummary, Sidemenu, SidemenuItem, ThemeLink } from './page-data.js'
import { limitLevels } from './sidemenu-levels.js'

/** Ce que l’arbre du site a besoin de savoir d’une page. */
export interface TreePage {
  /** Adresse sans `base`, encodée : `/open-source/choisir-une-licence.html`. */
  path: string
  title: string
  /** Libellé court des menus. */
  shortTitle?: string
  description?: string
  /** Langue de la page, quand ce n’est pas celle du site. */
  lang?: string
  /** Place parmi les pages du dossier ; les pages sans ordre viennent après, par titre. */
  order?: number
  /** Sur l’entrée d’une rubrique, adresse de la page en cours (`en_cours`). */
  current?: string
}

/** Dossier du site : sa page d’entrée, ses pages, ses sous-dossiers. */
export interface TreeNode {
  path: string
  page?: TreePage
  children: TreeNode[]
}

/**
 * Des rubriques voisines qui portent le même titre (« Introduction », dans une documentation écrite
 * dossier par dossier) prennent dans les menus le nom de leur dossier.
 */
const distinguishFolders = (nodes: readonly TreeNode[]): void => {
  const labels = nodes.map(({ page }) => page && labelOf(page))
  nodes.forEach(({ children, page, path }, index) => {
    const isShared = labels.indexOf(labels[index]) !== labels.lastIndexOf(labels[index])
    if (!page || page.shortTitle || children.length === 0 || !isShared) return
    page.shortTitle = titleFromName(path)
  })
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
const langOf = (page: TreePage | undefined): { lang?: string } =>
  page?.lang ? { lang: page.lang } : {}
const labelOf = (page: TreePage): string => page.shortTitle ?? page.title

// « Promotion 2 » avant « Promotion 10 ».
const collator = new Intl.Collator('fr', { numeric: true })

// L’en-tête l’emporte sur le numéro du fichier ; sans l’un ni l’autre, la page suit.
const orderOf = ({ page, path }: TreeNode): number =>
  page?.order ?? orderFromName(path) ?? Number.MAX_SAFE_INTEGER

const compare = (a: TreeNode, b: TreeNode): number => {
  const [x, y] = [a.page, b.page]
  return (
    orderOf(a) - orderOf(b) ||
    collator.compare(x ? labelOf(x) : titleFromName(a.path), y ? labelOf(y) : titleFromName(b.path))
  )
}

/** Arbre des pages, d’après leurs adresses. La racine est `/` (ou celle d’une langue). */
export function buildSiteTree(pages: readonly TreePage[], root = '/'): TreeNode {
  const nodes = new Map<string, TreeNode>([[root, { path: root, children: [] }]])
  const ensureFolder = (path: string): TreeNode => {
    const existing = nodes.get(path)
    if (existing) return existing
    const node: TreeNode = { path, children: [] }
    nodes.set(path, node)
    ensureFolder(folderOf(path.slice(0, -1))).children.push(node)
    return node
  }
  for (const page of pages) {
    if (!page.path.startsWith(root)) continue
    if (page.path.endsWith('/')) ensureFolder(page.path).page = page
    else ensureFolder(folderOf(page.path)).children.push({ path: page.path, page, children: [] })
  }
  const sort = (node: TreeNode): void => {
    distinguishFolders(node.children)
    node.children.sort(compare)
    node.children.forEach(sort)
  }
  const top = nodes.get(root)!
  sort(top)
  return top
}

/** Chemin de nœuds de la racine à la page, les deux compris ; vide si la page n’est pas dans l’arbre. */
export function findTrail(tree: TreeNode, path: string): TreeNode[] {
  if (tree.path === path) return [tree]
  for (const child of tree.children) {
    if (child.path !== path && !(child.path.endsWith('/') && path.startsWith(child.path))) continue
    const trail = findTrail(child, path)
    if (trail.length > 0) return [tree, ...trail]
  }
  return []
}

/** Dossiers de l’arbre où se trouve une adresse, de la racine au plus proche. */
export function findFolders(tree: TreeNode, path: string): TreeNode[] {
  const child = tree.children.find((node) => node.path.endsWith('/') && path.startsWith(node.path))
  return [tree, ...(child ? findFolders(child, path) : [])]
}

/** Fil d’Ariane : les dossiers qui ont une page d’entrée, puis la page elle-même. */
export function resolveBreadcrumb(trail: readonly TreeNode[]): ThemeLink[] {
  return trail
    .filter((node) => node.page)
    .map(({ page }) => ({ text: labelOf(page!), link: page!.path, ...langOf(page) }))
}

const toItem = (node: TreeNode, current: string): SidemenuItem => {
  const text = node.page ? labelOf(node.page) : titleFromName(node.path)
  const isCurrent = node.page?.path === current
  if (node.children.length === 0) {
    return {
      text,
      link: node.page!.path,
      ...langOf(node.page),
      ...(isCurrent ? { isCurrent } : {}),
    }
  }
  const children = [
    ...(node.page
      ? [{ text, link: node.page.path, ...(isCurrent ? { isCurrent } : {}) } as SidemenuItem]
      : []),
    ...node.children.map((child) => toItem(child, current)),
  ]
  const isOpen = current.startsWith(node.path)
  return { text, children, ...(isOpen ? { isOpen } : {}) }
}

/** Page en cours de la rubrique la plus proche qui en nomme une ; `undefined` si elle n’existe pas. */
export function resolveCurrent(tree: TreeNode, trail: readonly TreeNode[]): ThemeLink | undefined {
  const path = trail.findLast((node) => node.page?.current)?.page?.current
  const page = path ? findTrail(tree, path).at(-1)?.page : undefined
  return page && { text: labelOf(page), link: page.path, ...langOf(page) }
}

/** Menu latéral : le contenu du dossier de premier niveau où se trouve la page. */
export function resolveSidemenu(trail: readonly TreeNode[]): Sidemenu | undefined {
  const section = trail[1]
  const current = trail.at(-1)?.path
  if (!section || !current || section.children.length === 0) return undefined
  const entry = section.page
  return {
    title: entry ? labelOf(entry) : titleFromName(section.path),
    ...(entry ? { link: entry.path } : {}),
    items: limitLevels(section.children.map((child) => toItem(child, current))),
  }
}

/** Pages d’un dossier dans l’ordre de lecture, page d’entrée comprise. */
export function listPages(node: TreeNode): TreePage[] {
  return [...(node.page ? [node.page] : []), ...node.children.flatMap(listPages)]
}

/** Page précédente et page suivante, sans sortir de la rubrique. */
export function resolveNeighbours(trail: readonly TreeNode[]): {
  previous?: ThemeLink
  next?: ThemeLink
} {
  const section = trail[1]
  const current = trail.at(-1)?.page?.path
  if (!section || !current) return {}
  const pages = listPages(section)
  const index = pages.findIndex((page) => page.path === current)
  const toLink = (page: TreePage): ThemeLink => ({ text: labelOf(page), link: page.path })
  return {
    ...(pages[index - 1] ? { previous: toLink(pages[index - 1]!) } : {}),
    ...(pages[index + 1] ? { next: toLink(pages[index + 1]!) } : {}),
  }
}

/** Liste des pages d’un dossier, avec leur description. */
export function listChildren(node: TreeNode): PageSummary[] {
  return node.children.map((child) => ({
    text: child.page ? labelOf(child.page) : titleFromName(child.path),
    link: child.page?.path ?? '',
    ...langOf(child.page),
    ...(child.page?.description ? { description: child.page.description } : {}),
    ...(child.children.length > 0 ? { children: listChildren(child) } : {}),
  }))
}
