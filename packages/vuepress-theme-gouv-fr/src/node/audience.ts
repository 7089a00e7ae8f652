import type { App } from 'vuepress/core'
import type { Deployment } from './deployment.js'
import { listLocales } from './list-locales.js'
import type { GouvFrThemeOptions, MatomoOptions } from './options.js'
import { resolveLegalPages } from './resolve-legal-pages.js'

/** Ce que le script des pages doit savoir pour compter une visite. */
export interface Audience {
  /** Adresse à laquelle Matomo attend les mesures. */
  url: string
  siteId: number
  /** Nom d’hôte public : servie sous un autre nom (essai, miroir), une page n’est pas comptée. */
  host: string
}

/** Adresse complète d’un fichier de Matomo. */
export const matomoAddress = ({ url }: MatomoOptions, file = ''): URL =>
  new URL(file, url.replace(/\/*$/, '/'))

/**
 * Mesure d’audience du site construit. Aucune sans l’option, sur un aperçu, ou tant que l’adresse
 * publique du site n’est pas connue.
 */
export function resolveAudience(
  matomo: MatomoOptions | undefined,
  { hostname, isPreview }: Deployment,
): Audience | undefined {
  if (!matomo || !hostname || isPreview) return undefined
  return {
    url: matomoAddress(matomo, 'matomo.php').href,
    siteId: matomo.siteId,
    host: new URL(hostname).hostname,
  }
}

/** Adresse de la page « gestion des cookies » de chaque langue, vide quand elle manque. */
export function resolveCookiesPages(app: App, options: GouvFrThemeOptions): string[] {
  const paths = new Set(app.pages.map(({ path }) => path))
  const [root, ...others] = listLocales(app)
  const legal = resolveLegalPages(options.footer ?? {}, root!, paths)
  return [
    legal.cookies,
    ...others.map((locale) => {
      const own = options.locales?.[locale.folder]?.footer ?? {}
      return resolveLegalPages(own, locale, paths, legal).cookies
    }),
  ]
}
