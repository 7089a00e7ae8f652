import type { App } from 'vuepress/core'
import { resolveAccessibilityStatus } from './accessibility.js'
import { resolveNavbar } from './navbar.js'
import type { GouvFrThemeOptions, ResolvedThemeOptions } from './options.js'
import { resolveLocales } from './resolve-locales.js'
import { resolveNotice } from './notice.js'
import { resolveTree } from './page-data.js'
import { resolveProposeLink } from './propose-link.js'

/** Pages légales habituelles ; le pied de page ne lie que celles qui existent. */
export const DEFAULT_FOOTER = {
  accessibility: '/a-propos/accessibilite.html',
  legalNotice: '/a-propos/mentions-legales.html',
  personalData: '/a-propos/donnees-personnelles.html',
  cookies: '/a-propos/gestion-des-cookies.html',
  siteMap: '/plan-du-site.html',
} as const

/** Complète les options par leurs valeurs par défaut et par ce que les pages apprennent. */
export function resolveThemeOptions(options: GouvFrThemeOptions, app: App): ResolvedThemeOptions {
  const { brand = {}, footer = {} } = options
  const notice = resolveNotice(options.notice)
  const paths = new Set(app.pages.map((page) => page.path))
  const legal = Object.fromEntries(
    Object.entries(DEFAULT_FOOTER).map(([key, fallback]) => {
      const path = footer[key as keyof typeof DEFAULT_FOOTER] ?? fallback
      return [key, paths.has(path) ? path : '']
    }),
  ) as Record<keyof typeof DEFAULT_FOOTER, string>
  const resolved = {
    brand: {
      type: brand.type ?? 'state',
      title: brand.title ?? ['République', 'française'],
      entity: brand.entity ?? '',
      ...(brand.logo ? { logo: brand.logo } : {}),
    },
    tagline: options.tagline ?? '',
    isBeta: options.isBeta ?? false,
    ...(notice ? { notice } : {}),
    navbar: options.navbar ?? resolveNavbar(resolveTree(app)),
    quickLinks: options.quickLinks ?? [],
    footer: { description: footer.description ?? '', links: footer.links ?? [], ...legal },
    accessibilityStatus: resolveAccessibilityStatus(options),
    hasSearch: options.search !== false,
    isPreview: false,
    searchIndex: `${app.options.base}${(options.search || {}).indexPath ?? 'recherche/'}`,
    proposeQuestion: resolveProposeLink(options),
  }
  return { ...resolved, locales: resolveLocales(options, app, resolved) }
}
