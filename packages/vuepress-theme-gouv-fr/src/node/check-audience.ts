import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { App } from 'vuepress/core'
import { allowsConnection, extendConnectSources } from '../host/content-security-policy.js'
import type { HeaderRule } from '../host/host-rules.js'
import { matchPath } from '../host/match-path.js'
import { readHeadersFile } from '../host/read-headers-file.js'
import { readNetlifyRules } from '../host/read-netlify-rules.js'
import { matomoAddress, resolveCookiesPages } from './audience.js'
import type { GouvFrThemeOptions, MatomoOptions } from './options.js'
import { DEFAULT_LEGAL_PAGES } from './resolve-legal-pages.js'

function* checkPolicies(
  rules: readonly HeaderRule[],
  file: string,
  app: App,
  { matomo, hostname }: { matomo: MatomoOptions; hostname: string | undefined },
): Generator<string> {
  const target = matomoAddress(matomo)
  const siteOrigin = hostname && new URL(hostname).origin
  for (const rule of rules) {
    const [, policy] =
      Object.entries(rule.values).find(([name]) => /^content-security-policy$/i.test(name)) ?? []
    if (!policy || allowsConnection(policy, target, siteOrigin)) continue
    if (!app.pages.some(({ path }) => matchPath(rule.for, app.options.base + path.slice(1)))) {
      continue
    }
    yield `${file} — la politique de sécurité de « ${rule.for} » empêche d’écrire à Matomo ; dans Content-Security-Policy, écrivez : ${extendConnectSources(policy, target.origin)}`
  }
}

function* checkHost(
  app: App,
  site: { matomo: MatomoOptions; hostname: string | undefined },
  netlifyToml: string,
): Generator<string> {
  if (existsSync(netlifyToml)) {
    try {
      yield* checkPolicies(readNetlifyRules(netlifyToml).headers, netlifyToml, app, site)
    } catch (error) {
      yield (error as Error).message
    }
  }
  const file = app.dir.public('_headers')
  yield* checkPolicies(readHeadersFile(file), relative(process.cwd(), file), app, site)
}

/**
 * Ce qui empêche la mesure d’audience de marcher ou de respecter les personnes : page des cookies ou
 * adresse publique absente, politique de sécurité qui la bloque.
 *
 * @param hostname adresse publique du site
 * @param netlifyToml réglages de l’hébergeur, lus s’ils existent ; par défaut, ceux du dossier courant
 * @returns une phrase par défaut ; aucune sans l’option `matomo`
 */
export function checkAudience(
  app: App,
  options: GouvFrThemeOptions,
  hostname?: string,
  netlifyToml = 'netlify.toml',
): string[] {
  const { footer = {}, matomo } = options
  if (!matomo) return []
  const [cookies] = resolveCookiesPages(app, options)
  const page = app.dir.source(DEFAULT_LEGAL_PAGES.cookies.slice(1).replace(/\.html$/, '.md'))
  const wrong = footer.cookies
    ? ` (footer.cookies nomme « ${footer.cookies} », qui n’existe pas)`
    : ''
  return [
    ...(cookies
      ? []
      : [
          `la page « gestion des cookies », où l’on s’oppose à la mesure, manque${wrong} : écrivez ${relative(process.cwd(), page)}, ou nommez votre page dans footer.cookies.`,
        ]),
    ...(hostname
      ? []
      : [
          'l’adresse publique du site manque : écrivez l’option hostname. Les visites ne sont comptées qu’à cette adresse.',
        ]),
    ...checkHost(app, { matomo, hostname }, netlifyToml),
  ]
}
