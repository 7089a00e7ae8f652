import type { App } from 'vuepress/core'
import { titleFromName } from '../shared/file-name.js'
import { applyTypography } from '../shared/typography.js'
import { joinPrefix, resolveSidebarLink } from './configured-sidebar.js'
import type { NavbarEntry, NavbarItem } from './options.js'

/** Lien écrit dans un menu, et la place où il est écrit : `navbar[2].children[0]`. */
export interface WrittenLink {
  place: string
  link: string
  text?: string
}

/** Adresse d’un lien de la navigation, depuis le dossier `prefix` de son menu. */
export function resolveNavbarLink(link: string, prefix = ''): string {
  if (/^[a-z][\w+.-]*:|^\/\//i.test(link)) return link
  if (link.startsWith('/')) {
    return /\.md$|\/(?:README|index)$/i.test(link) ? resolveSidebarLink(link, '/') : link
  }
  return prefix ? resolveSidebarLink(link, prefix) : link
}

/** Liens d’une entrée, dans l’ordre ; ceux des menus imbriqués compris. */
export function* listNavbarLinks(
  entry: NavbarEntry,
  place: string,
  prefix = '',
): Generator<WrittenLink> {
  if (typeof entry === 'string') {
    const link = resolveNavbarLink(entry, prefix)
    yield { place, link: link.startsWith('/') ? resolveSidebarLink(link, '/') : link }
    return
  }
  const { link, text } = entry
  if (link) {
    yield { place, link: resolveNavbarLink(link, prefix), ...(text === undefined ? {} : { text }) }
  }
  for (const [index, child] of (entry.children ?? entry.items ?? []).entries()) {
    const inner = joinPrefix(prefix, entry.prefix)
    yield* listNavbarLinks(child, `${place}.children[${index}]`, inner)
  }
}

/** Libellé d’une page de menu écrite par sa seule adresse : son titre court, ou son titre. */
const createTitleFinder = (app: App): ((link: string) => string) => {
  const titles = new Map(
    app.pages.map(({ frontmatter, lang, path, title }) => [
      path,
      applyTypography(String(frontmatter.titre_court ?? frontmatter.shortTitle ?? title), lang),
    ]),
  )
  return (link) => titles.get(link) ?? titleFromName(link)
}

/**
 * Navigation écrite dans les options, prête à afficher : le DSFR n’a qu’un étage de menus, les menus
 * imbriqués y sont mis à plat.
 */
export function resolveWrittenNavbar(entries: readonly NavbarEntry[], app: App): NavbarItem[] {
  const titleOf = createTitleFinder(app)
  return entries.flatMap((entry): NavbarItem[] => {
    const links = [...listNavbarLinks(entry, '')].map(({ link, text }) => ({
      text: text ?? titleOf(link),
      link,
    }))
    if (typeof entry === 'string') return links
    const children = entry.children ?? entry.items
    return children?.length ? [{ text: entry.text ?? '', children: links }] : links
  })
}
