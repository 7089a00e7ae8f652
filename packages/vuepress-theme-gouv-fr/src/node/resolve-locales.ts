import type { App } from 'vuepress/core'
import { resolveWrittenNavbar } from './configured-navbar.js'
import { listLocales } from './list-locales.js'
import { resolveNavbar } from './navbar.js'
import type { GouvFrThemeOptions, ResolvedThemeOptions } from './options.js'
import { resolveTree } from './page-data.js'
import { resolveLegalPages } from './resolve-legal-pages.js'

/** Options propres à chaque langue du site, sauf celle de la racine. */
export function resolveLocales(
  { locales = {}, navbar: written }: GouvFrThemeOptions,
  app: App,
  base: Omit<ResolvedThemeOptions, 'locales'>,
): ResolvedThemeOptions['locales'] {
  const paths = new Set(app.pages.map((page) => page.path))
  const known = listLocales(app).filter(({ folder }) => folder !== '/')
  const others = Object.keys(locales)
    .filter((folder) => known.every((one) => one.folder !== folder))
    .map((folder) => ({ folder, lang: app.siteData.lang }))
  return Object.fromEntries(
    [...known, ...others].map((locale) => {
      const { footer = {}, navbar: own, notice, quickLinks, tagline } = locales[locale.folder] ?? {}
      const { description, links } = footer
      // Sans navigation écrite, chaque langue a celle de ses propres dossiers.
      const navbar = own
        ? resolveWrittenNavbar(own, app)
        : resolveNavbar(resolveTree(app, locale.folder))
      return [
        locale.folder,
        {
          ...(own || navbar.length > 0 || !written ? { navbar } : {}),
          ...(tagline === undefined ? {} : { tagline }),
          ...(quickLinks ? { quickLinks } : {}),
          // Même empreinte : le bandeau fermé dans une langue l’est dans toutes.
          ...(notice && base.notice ? { notice: { ...base.notice, ...notice } } : {}),
          footer: {
            description: description ?? base.footer.description,
            links: links ?? base.footer.links,
            ...resolveLegalPages(footer, locale, paths, base.footer),
          },
        },
      ]
    }),
  )
}
