import type { BuiltPage } from './built-page.js'
import { matchesRedirect } from './redirects.js'
import type { Redirect } from './redirects.js'

/** How a built site will be published. */
export interface BuiltSiteAddress {
  /** With slashes at both ends. */
  base: string
  /** `https://…` without final slash; empty when not known. */
  origin: string
}

/** A published site: its files, pages and redirects. */
export interface BuiltSite extends BuiltSiteAddress {
  /** Paths in the published folder. */
  files: ReadonlySet<string>
  pages: ReadonlyMap<string, BuiltPage>
  redirects: readonly Redirect[]
  /** Ids of an SVG file. */
  readSvgIds: (path: string) => ReadonlySet<string>
}

/** Where an address written in a published file leads. */
export type BuiltTarget =
  /** Mail, telephone, data… */
  | { kind: 'other' }
  | { kind: 'external'; origin: string }
  /** In the domain but not in the site. */
  | { kind: 'outside'; path: string }
  | { kind: 'file'; path: string; hash: string }
  | { kind: 'redirect' }
  | { kind: 'nowhere'; path: string; nearest: string | null }

// A host that no site has stands for an origin that is not known.
const UNKNOWN_ORIGIN = 'http://site.invalid'

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Resolves an address as a browser would from the file that holds it. */
export const resolveBuiltTarget = (url: string, fromPath: string, site: BuiltSite): BuiltTarget => {
  const origin = site.origin || UNKNOWN_ORIGIN
  const from = `${origin}${site.base}${fromPath.replace(/(^|\/)index\.html$/, '$1')}`
  if (!URL.canParse(url, from)) return { kind: 'nowhere', path: url, nearest: null }
  const target = new URL(url, from)
  if (!/^https?:$/.test(target.protocol)) return { kind: 'other' }
  if (target.origin !== new URL(origin).origin) return { kind: 'external', origin: target.origin }
  return resolvePath(decode(target.pathname), decode(target.hash.slice(1)), site)
}

/** Resolves a path from the root of the domain. */
export const resolvePath = (pathname: string, hash: string, site: BuiltSite): BuiltTarget => {
  const isInside = pathname.startsWith(site.base)
  const path = pathname.slice(site.base.length)
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (isInside && site.files.has(file)) return { kind: 'file', path: file, hash }
  const isRedirected = site.redirects.some(
    (redirect) => redirect.status < 400 && matchesRedirect(redirect, pathname),
  )
  if (isRedirected) return { kind: 'redirect' }
  if (!isInside) return { kind: 'outside', path: pathname }
  const nearest = [`${path}.html`, `${path}/index.html`].find((guess) => site.files.has(guess))
  const address = nearest && `${site.base}${nearest.replace(/index\.html$/, '')}`
  return { kind: 'nowhere', path: pathname, nearest: address ?? null }
}
