import { resolveAsset } from './resolve-asset.js'
import type { RewriteContext } from './rewrite-url.js'
import type { HtmlTag } from './walk-html.js'

const readLength = (value: string | null | undefined): number | undefined => {
  const text = value?.trim() ?? ''
  return /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined
}

const resolveDimensions = (
  tag: HtmlTag,
  has: (name: string) => boolean,
  { places, publisher }: RewriteContext,
): { width?: number; height?: number } => {
  const get = (name: string) => tag.attributes.find((item) => item.name === name)?.value
  if (has('width') && has('height')) return {}
  const asset = resolveAsset(get('src')?.trim() ?? '', places)
  if (asset.type !== 'file' && asset.type !== 'public') return {}
  const natural = publisher.measure(asset.filePath)
  if (!natural) return {}
  if (!has('width') && !has('height')) return natural
  // Only one is written: the other follows, as the browser would compute it.
  const ratio = natural.width / natural.height
  const width = readLength(get('width'))
  const height = readLength(get('height'))
  if (width !== undefined) return { height: Math.max(1, Math.round(width / ratio)) }
  if (height !== undefined) return { width: Math.max(1, Math.round(height * ratio)) }
  return {}
}

/**
 * Attributes an image lacks, ready to be inserted after the name of its tag: its dimensions, so
 * that the page does not jump when it arrives, and lazy loading unless it is the first.
 */
export const imageAttributes = (
  tag: HtmlTag,
  { context, isFirst }: { context: RewriteContext; isFirst: boolean },
): string => {
  // A dynamic attribute (:width, v-bind:width) counts as written.
  const has = (name: string) =>
    tag.attributes.some((item) => item.name.replace(/^(?::|v-bind:)/, '') === name)
  if (!has('src') || !tag.attributes.some((item) => item.name === 'src')) return ''
  const { height, width } = resolveDimensions(tag, has, context)
  return [
    width === undefined ? '' : ` width="${width}"`,
    height === undefined ? '' : ` height="${height}"`,
    isFirst || has('loading') ? '' : ' loading="lazy"',
    has('decoding') ? '' : ' decoding="async"',
  ].join('')
}
