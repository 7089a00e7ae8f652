import { posix } from 'node:path'
import { inferRoutePath } from 'vuepress/shared'
import type { SiteIndex, SitePage } from './site-index.js'

/** Where a link leads. */
export type LinkTarget =
  /** Outside the site, or built later. */
  | { kind: 'elsewhere' }
  | { kind: 'page'; page: SitePage; hash: string; isSamePage: boolean }
  | { kind: 'file' }
  /** The file exists beside the pages but will not be published. */
  | { kind: 'unpublished' }
  | { kind: 'nowhere'; path: string }

const WITH_PROTOCOL = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i
const PAGE_PATH = /(?:\/|\.md|\.html)$/

/** Whether an address leaves the site. */
export const isExternal = (address: string): boolean => WITH_PROTOCOL.test(address)

/** The path of an address, without query nor fragment, and its decoded fragment. */
export const splitAddress = (address: string): { path: string; hash: string } => {
  const [beforeHash = '', ...hash] = address.split('#')
  return { path: beforeHash.split('?')[0] ?? '', hash: hash.join('#') }
}

/** Path from the root of the site, with `/` first, of a path written in a page. */
export const resolvePath = (path: string, filePathRelative: string, base: string): string => {
  if (!path.startsWith('/')) return posix.join('/', posix.dirname(filePathRelative), path)
  const normal = posix.normalize(path)
  return base !== '/' && normal.startsWith(base) ? normal.slice(base.length - 1) : normal
}

const isKnown = (path: string, known: readonly string[]): boolean =>
  known.some((address) => path === address || (address.endsWith('/') && path.startsWith(address)))

/** Finds where a link written in a page leads, as VuePress will. */
export const resolveTarget = (
  href: string,
  page: { filePathRelative: string },
  site: SiteIndex,
  knownAddresses: readonly string[] = [],
): LinkTarget => {
  if (isExternal(href)) return { kind: 'elsewhere' }
  const { path, hash } = splitAddress(href)
  const own = inferRoutePath(`/${page.filePathRelative}`)
  const resolved = path === '' ? own : resolvePath(path, page.filePathRelative, site.base)
  if (isKnown(resolved, knownAddresses)) return { kind: 'elsewhere' }
  const isPagePath = path === '' || PAGE_PATH.test(resolved)
  const found = site.findPage(isPagePath ? inferRoutePath(resolved) : resolved)
  if (found) {
    // VuePress gives ids that start with a digit an underscore, and adds it to links to pages.
    const target = path === '' ? hash : hash.replace(/^(?=\d)/, '_')
    return { kind: 'page', page: found, hash: target, isSamePage: path === '' }
  }
  if (!resolved.endsWith('.md')) {
    if (site.hasPublicFile(resolved)) return { kind: 'file' }
    if (resolved.endsWith('/') && site.hasPublicFile(`${resolved}index.html`)) {
      return { kind: 'file' }
    }
    if (!isPagePath && site.hasSourceFile(resolved)) return { kind: 'unpublished' }
  }
  return { kind: 'nowhere', path: resolved }
}
