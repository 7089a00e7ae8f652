import type { App } from 'vuepress/core'
import { resolveAccessibilityStatus } from './accessibility.js'
import { matomoAddress } from './audience.js'
import { resolveWrittenNavbar } from './configured-navbar.js'
import { listLocales } from './list-locales.js'
import { resolveLegalPages } from './resolve-legal-pages.js'
import { resolveNavbar } from './navbar.js'
import type { GouvFrThemeOptions, ResolvedThemeOptions } from './options.js'
import { resolveLocales } from './resolve-locales.js'
import { resolveNotice } from './notice.js'
import { resolveToday, resolveTree } from './page-data.js'
import { resolveProposeLink } from './propose-link.js'

/** Complète les options par leurs valeurs par défaut et par ce que les pages apprennent. */
export function resolveThemeOptions(options: GouvFrThemeOptions, app: App): ResolvedThemeOptions {
  const { brand = {}, footer = {} } = options
  const notice = resolveNotice(options.notice)
  const paths = new Set(app.pages.map((page) => page.path))
  const [root] = listLocales(app)
  const legal = resolveLegalPages(footer, root!, paths)
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
    navbar: options.navbar
      ? resolveWrittenNavbar(options.navbar, app)
      : resolveNavbar(resolveTree(app)),
    quickLinks: options.quickLinks ?? [],
    footer: { description: footer.description ?? '', links: footer.links ?? [], ...legal },
    accessibilityStatus: resolveAccessibilityStatus(options),
    hasSearch: options.search !== false,
    hostname: '',
    today: resolveToday(options),
    isPreview: false,
    searchIndex: `${app.options.base}${(options.search || {}).indexPath ?? 'recherche/'}`,
    proposeQuestion: resolveProposeLink(options),
    ...(options.matomo ? { audienceServer: matomoAddress(options.matomo).host } : {}),
  }
  return { ...resolved, locales: resolveLocales(options, app, resolved) }
}
