import type { Finding, Severity } from '../shared/problem.js'
import type { BuiltSite } from './built-site.js'
import { resolveBuiltTarget } from './built-site.js'
import type { Redirect } from './redirects.js'

/** A finding about a redirect; one without effect is only a warning. */
export type RedirectFinding = Finding & { severity: Severity }

const isPattern = (address: string): boolean => /[*]|\/:\w/.test(address)

const checkRedirect = (redirect: Redirect, site: BuiltSite): RedirectFinding | null => {
  const { from, to, line, isForced } = redirect
  // Another redirect may lead to the page; this one may not lead to itself.
  const others = { ...site, redirects: site.redirects.filter((other) => other !== redirect) }
  if (!isForced && !isPattern(from) && from.startsWith('/')) {
    const source = resolveBuiltTarget(from, 'index.html', { ...site, redirects: [] })
    if (source.kind === 'file') {
      return {
        line,
        severity: 'warning',
        wrong: `La redirection de « ${from} » n’aura pas d’effet : ce fichier est publié.`,
        remedy: 'Supprimez la redirection ou le fichier.',
      }
    }
  }
  // What « :splat » will hold is not known; functions of the host are not files.
  if (isPattern(to) || to.startsWith('/.netlify/')) return null
  const target = resolveBuiltTarget(to, 'index.html', others)
  if (target.kind !== 'nowhere' && target.kind !== 'outside') return null
  return {
    line,
    severity: 'error',
    wrong: `La redirection de « ${from} » mène à « ${to} », qui n’existe pas.`,
    remedy:
      target.kind === 'nowhere' && target.nearest
        ? `Écrivez « ${target.nearest} ».`
        : 'Écrivez l’adresse d’une page publiée.',
  }
}

/** Checks that redirects lead to published pages. */
export const checkRedirects = (
  redirects: readonly Redirect[],
  site: BuiltSite,
): RedirectFinding[] => redirects.flatMap((redirect) => checkRedirect(redirect, site) ?? [])
