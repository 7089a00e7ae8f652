import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { App } from 'vuepress/core'

/** Régions d’une page qu’un site peut remplacer par son composant, de haut en bas. */
export const REGIONS = [
  'SkipLinks',
  'SiteHeader',
  'QuickLinks',
  'LanguageSelector',
  'SearchBar',
  'MainNavigation',
  'PreviewNotice',
  'SiteNotice',
  'Breadcrumb',
  'HomeHero',
  'HomeActions',
  'HomeFeatures',
  'NotFoundMessage',
  'Sidemenu',
  'PageToc',
  'PageNotice',
  'PageMeta',
  'PageTiles',
  'PageTags',
  'RelatedContent',
  'PageSources',
  'ContributionLinks',
  'PageFooterNav',
  'SiteFooter',
  'DisplayModal',
] as const

export type Region = (typeof REGIONS)[number]

/**
 * Alias du composant de chaque région : celui du site quand il en donne un, celui du thème sinon.
 *
 * @throws {Error} en français, quand un composant n’existe pas
 */
export function resolveRegions(
  app: App,
  components: Readonly<Partial<Record<Region, string>>> = {},
): Record<string, string> {
  return Object.fromEntries(
    REGIONS.map((name) => {
      const given = components[name]
      const file = given
        ? resolve(app.dir.source(), given)
        : fileURLToPath(new URL(`../client/components/${name}.vue`, import.meta.url))
      if (given && !existsSync(file)) {
        throw new Error(
          `L’option « components.${name} » nomme « ${given} », qui n’existe pas (chemin cherché : ${relative(process.cwd(), file)}). Le chemin part du dossier des textes.`,
        )
      }
      return [`@gouv-fr/${name}.vue`, file]
    }),
  )
}
