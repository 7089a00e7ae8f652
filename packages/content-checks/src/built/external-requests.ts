import type { Finding } from '../shared/problem.js'
import type { Reference } from './built-page.js'
import type { BuiltRule } from './built-rule.js'
import { resolveBuiltTarget } from './built-site.js'
import type { BuiltSite } from './built-site.js'

/** Nothing is fetched from another site: it would learn who reads what. */
export const externalRequests: BuiltRule = {
  name: 'appel-exterieur',
  severity: 'error',
  checks: 'rien ne se charge depuis un autre site',
  why: 'cet autre site saurait qui lit quoi',
  check: function* ({ path, references }, site, { allowedOrigins }) {
    const told = new Set<string>()
    for (const reference of references) {
      if (told.has(reference.url)) continue
      const finding = checkRequest(reference, path, site, allowedOrigins)
      if (!finding) continue
      told.add(reference.url)
      yield finding
    }
  },
}

/** Checks that one address of a published file does not call another site. */
export const checkRequest = (
  { url, line, isLoaded }: Reference,
  path: string,
  site: BuiltSite,
  allowedOrigins: readonly string[],
): Finding | null => {
  if (!isLoaded) return null
  const target = resolveBuiltTarget(url, path, site)
  if (target.kind !== 'external' || allowedOrigins.includes(target.origin)) return null
  return {
    line,
    wrong: `Ce fichier appelle un autre site : « ${url} ».`,
    remedy: 'Hébergez ce fichier avec le site, ou autorisez cette origine.',
  }
}
