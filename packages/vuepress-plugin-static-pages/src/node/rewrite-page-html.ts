import { applyEdits } from './edit-text.js'
import type { TextEdit } from './edit-text.js'
import { imageAttributes } from './image-attributes.js'
import { rewriteSrcset } from './rewrite-srcset.js'
import { rewriteLinkUrl, rewriteMediaUrl } from './rewrite-url.js'
import type { RewriteContext } from './rewrite-url.js'
import { walkHtml } from './walk-html.js'
import type { HtmlAttribute, HtmlTag } from './walk-html.js'

const MEDIA_ATTRIBUTES: Record<string, string[]> = {
  audio: ['src'],
  embed: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
}
// Those that @vitejs/plugin-vue turns into imports.
const VITE_TAGS = new Set(['image', 'img', 'source', 'use', 'video'])
// It writes them between apostrophes.
const UNIMPORTABLE_RE = /'|%27/i

const escapeAttribute = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')

const rewriteAttribute = (
  tag: HtmlTag,
  { name, value }: HtmlAttribute,
  context: RewriteContext,
): string | null => {
  if (value === null) return null
  const url = value.trim()
  if (tag.name === 'a' && name === 'href') return rewriteLinkUrl(url, context)
  if (!MEDIA_ATTRIBUTES[tag.name]?.includes(name)) return null
  const isForVite = !context.isStatic && VITE_TAGS.has(tag.name)
  // Vite may know more aliases than we do: on hydrated pages only plain paths are checked.
  if (isForVite && (name === 'srcset' || !/^[./]/.test(url))) return null
  const kind = tag.name === 'img' ? 'image' : 'media'
  const rewrite = (address: string) => rewriteMediaUrl(address, kind, context)
  const rewritten =
    name === 'srcset' ? rewriteSrcset(url, (address) => rewrite(address) ?? address) : rewrite(url)
  return isForVite && !UNIMPORTABLE_RE.test(url) ? null : rewritten
}

const editTag = (html: string, tag: HtmlTag, context: RewriteContext): TextEdit[] => {
  const edits: TextEdit[] = []
  for (const attribute of tag.attributes) {
    const { end, name, start } = attribute
    let isMissing = false
    const watched: RewriteContext = {
      ...context,
      onMissing(...details) {
        isMissing = true
        context.onMissing(...details)
      },
    }
    if (context.isStatic && name === 'v-pre') {
      edits.push({ start: start - (/\s/.test(html[start - 1] ?? '') ? 1 : 0), end, text: '' })
      continue
    }
    const value = rewriteAttribute(tag, attribute, watched)
    // Vite would stop on the import it makes of a file that is not there, or whose name has an
    // apostrophe; a binding it leaves alone.
    const isUnimportable = value !== null || (isMissing && context.isTolerant)
    if (!context.isStatic && VITE_TAGS.has(tag.name) && isUnimportable) {
      const literal = JSON.stringify(value ?? attribute.value ?? '').replace(/'/g, '&#39;')
      edits.push({ start, end, text: `:${name}='${literal}'` })
    } else if (value !== null && value !== attribute.value) {
      edits.push({ start, end, text: `${name}="${escapeAttribute(value)}"` })
    }
  }
  // Vue reads <span/> as an empty element, browsers as an open one.
  if (context.isStatic && tag.isFalselySelfClosed) {
    const slash = html.lastIndexOf('/', tag.end)
    edits.push({ start: slash, end: tag.end, text: `></${tag.name}>` })
  }
  return edits
}

/**
 * Final HTML of the content of a page: links to pages and files, images and their attributes; for a
 * static page also what the Vue compiler would have done: `v-pre` and comments removed, `<x/>`
 * closed. Text and code are never touched.
 */
export const rewritePageHtml = (html: string, context: RewriteContext): string => {
  const edits: TextEdit[] = []
  let imageCount = 0
  walkHtml(html, {
    onTag(tag) {
      edits.push(...editTag(html, tag, context))
      if (tag.name !== 'img' || !context.hasImageAttributes) return
      imageCount += 1
      const text = imageAttributes(tag, { isFirst: imageCount === 1, context })
      if (text) edits.push({ start: tag.nameEnd, end: tag.nameEnd, text })
    },
    onComment(start, end) {
      if (context.isStatic) edits.push({ start, end, text: '' })
    },
  })
  return applyEdits(html, edits)
}
