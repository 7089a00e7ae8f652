import type { App, Page } from 'vuepress/core'
import type { LanguageLink } from '../shared/page-data.js'

/** « français » → « Français » ; le nom vient de la langue elle-même. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang.split('-')[0]!) ?? lang
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}

/**
 * La page dans chaque langue du site ; l’accueil d’une langue où elle n’existe pas. Vide sur un site
 * qui n’a qu’une langue.
 */
export function resolveLanguages(page: Page, app: App, paths: ReadonlySet<string>): LanguageLink[] {
  const locales = Object.entries(app.siteData.locales)
  if (locales.length < 2) return []
  const rest = page.path.slice(page.pathLocale.length)
  return locales
    .sort(([a], [b]) => a.length - b.length)
    .map(([prefix, { lang = app.siteData.lang }]) => {
      const isCurrent = prefix === page.pathLocale
      const link = isCurrent ? page.path : prefix + rest
      const short = lang.split('-')[0]!
      return {
        lang: short,
        code: short.toUpperCase(),
        name: nameOf(lang),
        link: isCurrent || paths.has(link) ? link : prefix,
        isCurrent,
      }
    })
}
