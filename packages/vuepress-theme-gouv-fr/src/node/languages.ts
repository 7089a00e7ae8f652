import type { App, Page } from 'vuepress/core'
import { languageName } from '../shared/language-name.js'
import type { LanguageLink } from '../shared/page-data.js'

/** Pages que le thème écrit dans chaque langue, à une adresse de cette langue. */
const TRANSLATED_LAYOUTS = new Set<unknown>(['News', 'Search', 'SiteMap'])

/** Adresse de la page dans la langue du dossier `folder`, si elle y est. */
function findTranslation(
  page: Page,
  folder: string,
  pages: readonly Page[],
  paths: ReadonlySet<string>,
): string | undefined {
  const { layout } = page.frontmatter
  const same = folder + page.path.slice(page.pathLocale.length)
  if (paths.has(same)) return same
  const generated = TRANSLATED_LAYOUTS.has(layout)
    ? pages.find((one) => one.pathLocale === folder && one.frontmatter.layout === layout)
    : undefined
  return generated?.path
}

/**
 * La page dans chaque langue du site ; l’accueil d’une langue où elle n’existe pas, ce que le lien dit.
 * D’une page introuvable, il n’y a rien à dire. Vide sur un site qui n’a qu’une langue.
 */
export function resolveLanguages(page: Page, app: App, paths: ReadonlySet<string>): LanguageLink[] {
  const locales = Object.entries(app.siteData.locales)
  if (locales.length < 2) return []
  return locales
    .sort(([a], [b]) => a.length - b.length)
    .map(([folder, { lang = app.siteData.lang }]) => {
      const isCurrent = folder === page.pathLocale
      const short = lang.split('-')[0]!
      const isNotFound = page.frontmatter.layout === 'NotFound'
      const link = isCurrent ? page.path : findTranslation(page, folder, app.pages, paths)
      return {
        lang: short,
        code: short.toUpperCase(),
        name: languageName(lang),
        link: isNotFound && !isCurrent ? folder : (link ?? folder),
        isCurrent,
        ...(link || isNotFound ? {} : { isUntranslated: true }),
      }
    })
}
