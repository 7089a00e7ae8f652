import type { GouvFrThemeOptions, LegacyNavItem, NavbarItem } from './options.js'
import type { ThemeLink } from '../shared/page-data.js'

const toLinks = (item: LegacyNavItem): ThemeLink[] => {
  const children = item.items ?? item.children
  if (children) return children.flatMap(toLinks)
  return [{ text: item.text, link: item.link ?? '' }]
}

/** Entrée de `nav` de VuePress 1 : `items` devient `children`, à un seul niveau. */
const toNavbarItem = (item: LegacyNavItem): NavbarItem => {
  if (!item || typeof item !== 'object') return item
  return Array.isArray(item.items ?? item.children)
    ? { text: item.text, children: toLinks(item) }
    : (item as ThemeLink)
}

/**
 * Ramène les noms du thème par défaut et de VuePress 1 aux options du thème.
 *
 * @param siteTitle nom du site, dit à la place du logo qui n’a pas de texte
 */
export function normalizeOptions(given: GouvFrThemeOptions, siteTitle = ''): GouvFrThemeOptions {
  const { nav, editLinks, logo, ...options } = given
  const navbar = options.navbar ?? nav
  const editLink = options.editLink ?? editLinks
  return {
    ...options,
    ...(Array.isArray(navbar) ? { navbar: (navbar as LegacyNavItem[]).map(toNavbarItem) } : {}),
    ...(editLink === undefined ? {} : { editLink }),
    ...(logo === undefined || options.brand?.logo
      ? {}
      : {
          brand: { ...options.brand, logo: { src: logo, alt: options.brand?.entity || siteTitle } },
        }),
  }
}
