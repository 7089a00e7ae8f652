import { siteMapPath } from '../shared/site-map-path.js'
import type { SiteLocale } from './list-locales.js'
import type { LegalPages } from './options.js'

/** Pages légales habituelles ; le pied de page ne lie que celles qui existent. */
export const DEFAULT_LEGAL_PAGES = {
  accessibility: '/a-propos/accessibilite.html',
  legalNotice: '/a-propos/mentions-legales.html',
  personalData: '/a-propos/donnees-personnelles.html',
  cookies: '/a-propos/gestion-des-cookies.html',
  siteMap: '/plan-du-site.html',
} as const

const KEYS = Object.keys(DEFAULT_LEGAL_PAGES) as (keyof LegalPages)[]

/**
 * Adresse de chaque page légale dans une langue : celle des options, sinon la page de même place dans
 * le dossier de la langue, sinon celle de la racine. Vide quand aucune n’existe.
 *
 * @param given pages écrites dans les options pour cette langue
 * @param paths adresses des pages du site
 * @param root pages de la racine, quand la langue n’est pas la sienne
 */
export function resolveLegalPages(
  given: LegalPages,
  { folder, lang }: SiteLocale,
  paths: ReadonlySet<string>,
  root?: Readonly<Required<LegalPages>>,
): Required<LegalPages> {
  const entries = KEYS.map((key) => {
    const usual = folder + (root?.[key] || DEFAULT_LEGAL_PAGES[key]).slice(1)
    const candidates = [
      given[key],
      key === 'siteMap' ? siteMapPath(folder, lang) : usual,
      root?.[key],
    ]
    return [key, candidates.find((path) => path && paths.has(path)) ?? '']
  })
  return Object.fromEntries(entries) as Required<LegalPages>
}
