import type { GouvFrThemeOptions, LocaleOptions, NavbarEntry } from './options.js'

/** Navigation, sous le nom de VuePress 2 ou de VuePress 1 ; `false` la retire. */
interface GivenNavbar {
  navbar?: readonly NavbarEntry[] | false
  nav?: readonly NavbarEntry[]
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const normalizeNavbar = <T extends GivenNavbar>({
  nav,
  navbar = nav,
  ...rest
}: T): Omit<T, 'nav' | 'navbar'> & { navbar?: readonly NavbarEntry[] } => ({
  ...rest,
  ...(navbar === undefined ? {} : { navbar: navbar === false ? [] : navbar }),
})

/** Le thème par défaut range aussi sous `locales['/']` ce qu’il dit à la racine. */
function splitLocales({ locales, ...options }: GouvFrThemeOptions): GouvFrThemeOptions {
  if (!isObject(locales)) return locales === undefined ? options : { ...options, locales }
  const { '/': root, ...others } = locales
  return {
    ...options,
    ...root,
    locales: Object.fromEntries(
      Object.entries(others).map(([folder, own]): [string, LocaleOptions] => [
        folder,
        isObject(own) ? normalizeNavbar(own) : (own ?? {}),
      ]),
    ),
  }
}

/**
 * Ramène les noms du thème par défaut et de VuePress 1 aux options du thème.
 *
 * @param siteTitle nom du site, dit à la place du logo qui n’a pas de texte
 */
export function normalizeOptions(given: GouvFrThemeOptions, siteTitle = ''): GouvFrThemeOptions {
  const { editLinks, logo, logoAlt, repo, ...options } = normalizeNavbar(splitLocales(given))
  const editLink = options.editLink ?? editLinks
  const alt = logoAlt || options.brand?.entity || siteTitle
  return {
    ...options,
    // Le thème par défaut admet `null` pour ce qu’on ne règle pas.
    ...(repo === undefined || repo === null ? {} : { repo }),
    ...(editLink === undefined ? {} : { editLink }),
    ...(logo === undefined || logo === null || options.brand?.logo
      ? {}
      : { brand: { ...options.brand, logo: { src: logo, alt } } }),
  }
}
