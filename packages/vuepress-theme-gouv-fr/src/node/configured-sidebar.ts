import { posix } from 'node:path'
import { titleFromName } from '../shared/file-name.js'
import type { Sidemenu, SidemenuItem, ThemeLink } from '../shared/page-data.js'
import { limitLevels } from '../shared/sidemenu-levels.js'
import type { SectionSidebar, SidebarEntry, SidebarOptions } from './sidebar-options.js'

/** Menu écrit à la main pour une page, et le début des adresses où il vaut. */
interface PickedSidebar {
  prefix: string
  section: SectionSidebar
}

/** Ce que le menu sait des pages : leur libellé, par adresse. */
export type LabelOf = (path: string) => string | undefined

/**
 * Choisit le menu d’une page : celui du plus long début d’adresse.
 *
 * @param root dossier de la langue dont c’est le menu
 */
export function pickSidebar(
  sidebar: SidebarOptions | undefined,
  path: string,
  root = '/',
): PickedSidebar {
  if (sidebar === undefined || typeof sidebar !== 'object' || Array.isArray(sidebar)) {
    return { prefix: root, section: (sidebar ?? 'auto') as SectionSidebar }
  }
  const sections = sidebar as Readonly<Record<string, SectionSidebar>>
  const prefix = Object.keys(sections)
    .filter((key) => path.startsWith(key))
    .sort((a, b) => b.length - a.length)[0]
  return prefix === undefined
    ? { prefix: root, section: 'auto' }
    : { prefix, section: sections[prefix]! }
}

/**
 * Adresse d’une page écrite comme on écrit un lien : `un`, `un.md`, `/guides/`, `''`. L’ancre est
 * retirée : les menus du DSFR ne mènent qu’à des pages.
 */
export function resolveSidebarLink(link: string, prefix: string): string {
  if (/^https?:\/\//.test(link)) return link
  const path = link.replace(/#.*$/, '')
  const absolute = path.startsWith('/') ? path : posix.join(prefix, encodeURI(path))
  const page = absolute
    .replace(/(?:^|(?<=\/))(?:README|index)(?:\.md|\.html)?$/i, '')
    .replace(/\.md$/, '.html')
  return /\/$|\.html$/.test(page) ? page : `${page}.html`
}

/** Dossier d’où partent les adresses d’un groupe (`prefix`), placé dans le dossier `outer`. */
export const joinPrefix = (outer: string, own?: string): string =>
  own === undefined ? outer : posix.join(own.startsWith('/') ? '/' : outer, encodeURI(own), '/')

const readEntry = (
  entry: SidebarEntry,
): { text?: string; link?: string; prefix?: string; children?: readonly SidebarEntry[] } => {
  if (typeof entry === 'string') return { link: entry }
  if (Array.isArray(entry)) return { link: entry[0] as string, text: entry[1] as string }
  const { children, link, path, prefix, text, title } = entry as Exclude<
    SidebarEntry,
    string | readonly [string, string]
  >
  const shownText = text ?? title
  const target = link ?? path
  return {
    ...(shownText === undefined ? {} : { text: shownText }),
    ...(target === undefined ? {} : { link: target }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(children ? { children } : {}),
  }
}

/** Liens d’un menu écrit à la main, et la place où chacun est écrit. */
export function* listSidebarLinks(
  entries: readonly SidebarEntry[],
  name: string,
  prefix: string,
): Generator<{ place: string; link: string }> {
  for (const [index, entry] of entries.entries()) {
    const place = `${name}[${index}]`
    const { children, link, prefix: own } = readEntry(entry)
    if (link !== undefined) yield { place, link: resolveSidebarLink(link, prefix) }
    yield* listSidebarLinks(children ?? [], `${place}.children`, joinPrefix(prefix, own))
  }
}

/** Sans leur ancre, plusieurs liens voisins peuvent mener à la même page : le premier suffit. */
const dropRepeats = (items: readonly SidemenuItem[]): SidemenuItem[] =>
  items.filter(
    ({ link }, index) =>
      link === undefined || items.findIndex((other) => other.link === link) === index,
  )

const toItem = (
  entry: SidebarEntry,
  prefix: string,
  current: string,
  labelOf: LabelOf,
): SidemenuItem => {
  const { children, link, prefix: own, text } = readEntry(entry)
  const address = link === undefined ? undefined : resolveSidebarLink(link, prefix)
  const label = text ?? (address && (labelOf(address) ?? titleFromName(address))) ?? ''
  const isCurrent = address === current
  const self: SidemenuItem = {
    text: label,
    ...(address ? { link: address } : {}),
    ...(isCurrent ? { isCurrent } : {}),
  }
  if (!children?.length) return self
  const items = dropRepeats([
    ...(address ? [self] : []),
    ...children.map((child) => toItem(child, joinPrefix(prefix, own), current, labelOf)),
  ])
  // Ses seuls enfants étaient des ancres de la page.
  if (items.length === 1 && items[0] === self) return self
  const isOpen = items.some((item) => item.isCurrent || item.isOpen)
  return { text: label, children: items, ...(isOpen ? { isOpen } : {}) }
}

/** Menu latéral d’une page, d’après celui que le site a écrit. */
export function resolveConfiguredSidemenu(
  entries: readonly SidebarEntry[],
  {
    current,
    labelOf,
    prefix,
    title,
  }: { current: string; labelOf: LabelOf; prefix: string; title: string },
): Sidemenu {
  const isSelf = (entry: SidebarEntry): boolean => {
    const { children, link } = readEntry(entry)
    return !children && link !== undefined && resolveSidebarLink(link, prefix) === prefix
  }
  return {
    title,
    ...(labelOf(prefix) === undefined ? {} : { link: prefix }),
    // L’entrée de la rubrique est déjà le titre du menu.
    items: limitLevels(
      dropRepeats(
        entries
          .filter((entry) => !isSelf(entry) || labelOf(prefix) === undefined)
          .map((entry) => toItem(entry, prefix, current, labelOf)),
      ),
    ),
  }
}

const flatten = (items: readonly SidemenuItem[]): ThemeLink[] =>
  items.flatMap(({ children, link, text }) =>
    children ? flatten(children) : link ? [{ text, link }] : [],
  )

/** Pages d’un menu, dans l’ordre de lecture. */
export const listSidemenuLinks = ({ items, link, title }: Sidemenu): ThemeLink[] => [
  ...(link ? [{ text: title, link }] : []),
  ...flatten(items),
]
