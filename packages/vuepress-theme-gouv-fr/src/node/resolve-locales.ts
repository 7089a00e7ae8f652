import type { App } from 'vuepress/core'
import { resolveNavbar } from './navbar.js'
import type { GouvFrThemeOptions, ResolvedThemeOptions } from './options.js'
import { resolveTree } from './page-data.js'

/** Options propres à chaque langue du site, sauf celle de la racine. */
export function resolveLocales(
  { locales = {}, navbar }: GouvFrThemeOptions,
  app: App,
  base: Omit<ResolvedThemeOptions, 'locales'>,
): ResolvedThemeOptions['locales'] {
  const folders = Object.keys(app.siteData.locales ?? {}).filter((folder) => folder !== '/')
  return Object.fromEntries(
    [...new Set([...folders, ...Object.keys(locales)])].map((folder) => {
      const { footer, notice, ...own } = locales[folder] ?? {}
      return [
        folder,
        {
          // Sans navigation écrite, chaque langue a celle de ses propres dossiers.
          ...(navbar ? {} : { navbar: resolveNavbar(resolveTree(app, folder)) }),
          ...own,
          // Même empreinte : le bandeau fermé dans une langue l’est dans toutes.
          ...(notice && base.notice ? { notice: { ...base.notice, ...notice } } : {}),
          ...(footer ? { footer: { ...base.footer, ...footer } } : {}),
        },
      ]
    }),
  )
}
