import type { App } from 'vuepress/core'

/** Dossier d’une langue, et cette langue. */
export interface SiteLocale {
  /** `/`, `/en/` */
  folder: string
  /** `fr-FR` */
  lang: string
}

/** Langues du site : celle de la racine, puis celles qui ont leur dossier. */
export function listLocales({ siteData }: App): SiteLocale[] {
  const { lang, locales = {} } = siteData
  return [...new Set(['/', ...Object.keys(locales)])].map((folder) => ({
    folder,
    lang: locales[folder]?.lang ?? lang,
  }))
}
