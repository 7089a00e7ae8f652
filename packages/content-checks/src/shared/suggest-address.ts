import { posix } from 'node:path'
import { getAddressBooks } from './address-book.js'
import type { SiteIndex } from './site-index.js'

/** An address to propose. */
export interface AddressSuggestion {
  /** Ready to be pasted in the page. */
  address: string
  /** Only case, accents or hyphens differ: it is surely the one. */
  isSure: boolean
}

/** A path from the root, written like the address it replaces: absolute, or from the page. */
export const writeLike = (address: string, path: string, filePathRelative: string): string => {
  if (address.startsWith('/')) return path
  const relative = posix.relative(posix.join('/', posix.dirname(filePathRelative)), path) || '.'
  const prefix = address.startsWith('./') && !relative.startsWith('.') ? './' : ''
  return `${prefix}${relative}${path.endsWith('/') ? '/' : ''}`
}

/** The address of an existing page that a dead link may have meant. */
export const suggestAddress = (
  href: string,
  path: string,
  filePathRelative: string,
  site: SiteIndex,
): AddressSuggestion | null => {
  // A link without extension most often lacks « .md », else the slash of a folder.
  const lacksExtension = !/(?:\/|\.\w{2,5})$/.test(path)
  const wanted = lacksExtension ? `${path}.md` : path
  const { sources, addresses } = getAddressBooks(site)
  const book = wanted.endsWith('.md') ? sources : addresses
  const same =
    book.findSame(wanted) ?? (lacksExtension ? sources.findSame(`${path}/index.md`) : null)
  const found = same ?? book.findNearest(wanted)
  return found
    ? { address: writeLike(href, found, filePathRelative), isSure: found === same }
    : null
}
