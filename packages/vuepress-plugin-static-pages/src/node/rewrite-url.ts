import { path } from 'vuepress/utils'
import type { AssetPublisher } from './asset-publisher.js'
import { resolveAsset } from './resolve-asset.js'
import type { AssetPlaces } from './resolve-asset.js'

/** Kind of address that leads nowhere. */
export type MissingKind = 'image' | 'link' | 'media'

/** What the rewriting of a page needs to know about it and its site. */
export interface RewriteContext {
  places: AssetPlaces
  publisher: AssetPublisher
  /** Path of the page, from the root of the site. */
  pagePath: string
  /** Addresses that moved → where to (see `resolveRedirects`). */
  redirects: Record<string, string>
  /** Hydrated pages leave to Vite the addresses that it handles itself. */
  isStatic: boolean
  hasImageAttributes: boolean
  /** A missing file is not an error: the page must compile all the same. */
  isTolerant?: boolean
  onMissing: (kind: MissingKind, url: string, expectedPath: string) => void
}

const FILE_RE = /\.[^./]+$/
const PAGE_RE = /\.(?:html?|md)$/i
const ADDRESS_RE = /^([^?#]*)(.*)$/s

/** New address of an image, video, sound… or `null` to leave it as it is. */
export const rewriteMediaUrl = (
  url: string,
  kind: MissingKind,
  context: RewriteContext,
): string | null => {
  const asset = resolveAsset(url, context.places)
  if (asset.type === 'untouched') return null
  if (asset.type === 'missing') {
    context.onMissing(kind, url, asset.expectedPath)
    return null
  }
  if (asset.type === 'public') return asset.url
  return context.publisher.publishMedia(asset.filePath) + asset.suffix
}

const rewritePageLink = (href: string, context: RewriteContext): string | null => {
  const { redirects } = context
  const { base } = context.places
  if (!href.startsWith(base)) return null
  const [, pathname = '', rest = ''] = ADDRESS_RE.exec(href.slice(base.length - 1)) ?? []
  const target = redirects[pathname] ?? redirects[encodeURI(pathname)]
  return target === undefined ? null : base + target.slice(1) + rest
}

const isNextToPublishedPage = (pathname: string, { pagePath, places }: RewriteContext): boolean => {
  const address = path.join('/', path.dirname(decodeURI(`${pagePath}_`)), decodeURI(pathname))
  return (
    resolveAsset(encodeURI(address), { ...places, sourceDir: places.publicDir }).type === 'public'
  )
}

/** New address of a link, to a page or to a file to download, or `null` to leave it as it is. */
export const rewriteLinkUrl = (href: string, context: RewriteContext): string | null => {
  const [, pathname = ''] = ADDRESS_RE.exec(href) ?? []
  const pageLink = rewritePageLink(href, context)
  if (pageLink !== null) return pageLink
  if (!FILE_RE.test(pathname) || PAGE_RE.test(pathname)) return null
  const asset = resolveAsset(href, context.places)
  if (asset.type === 'untouched') return null
  if (asset.type === 'public') return asset.url
  if (asset.type === 'file') return context.publisher.publishDownload(asset.filePath) + asset.suffix
  // An absolute address may lead to a file that another plugin will write: feed, JSON export…
  if (href.startsWith('/') || isNextToPublishedPage(pathname, context)) return null
  context.onMissing('link', href, asset.expectedPath)
  return null
}
