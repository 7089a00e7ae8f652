import type { Reference } from './built-page.js'

type Attributes = Readonly<Record<string, string>>
type Found = Omit<Reference, 'line'>

const LOADED_RELATIONS = new Set([
  'apple-touch-icon',
  'dns-prefetch',
  'icon',
  'manifest',
  'mask-icon',
  'modulepreload',
  'preconnect',
  'prefetch',
  'preload',
  'stylesheet',
])

/** Attributes that hold an address, by element; those of `LOADING` are fetched at once. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  blockquote: ['cite'],
  embed: ['src'],
  feimage: ['href', 'xlink:href'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src'],
  object: ['data'],
  q: ['cite'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
}
const NOT_LOADED = new Set(['a', 'area', 'blockquote', 'form', 'q'])
const META_ADDRESS = /^(?:og|twitter):(?:url|image|audio|video)(?::(?:url|secure_url|src))?$/
const REFRESH = /^\s*\d+\s*[;,]\s*url\s*=\s*["']?([^"']+)/i

/** Addresses of a `srcset`: each is followed by a width or a density. */
const readSrcset = (srcset: string): string[] =>
  srcset
    .split(/,\s+|,(?=\S+\s+\d)/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '' && !url.startsWith('data:'))

const readLink = ({ href, rel = '', imagesrcset }: Attributes): Found[] => {
  const isLoaded = rel
    .toLowerCase()
    .split(/\s+/)
    .some((name) => LOADED_RELATIONS.has(name))
  const urls = [...(href ? [href] : []), ...readSrcset(imagesrcset ?? '')]
  return urls.map((url) => ({ url, isLoaded }))
}

const readMeta = (attributes: Attributes): Found[] => {
  const { content = '', property, name } = attributes
  if (META_ADDRESS.test(property ?? name ?? '')) return [{ url: content, isLoaded: false }]
  if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return []
  const url = REFRESH.exec(content)?.[1]
  return url ? [{ url, isLoaded: false }] : []
}

/** Addresses written in one HTML tag. */
export const readReferences = (name: string, attributes: Attributes): Found[] => {
  if (name === 'link') return readLink(attributes)
  if (name === 'meta') return readMeta(attributes)
  const isLoaded = !NOT_LOADED.has(name)
  const found = (ADDRESSES[name] ?? []).flatMap((attribute) => {
    const url = attributes[attribute]
    return url === undefined ? [] : [{ url, isLoaded }]
  })
  const { srcset } = attributes
  if (srcset && (name === 'img' || name === 'source')) {
    found.push(...readSrcset(srcset).map((url) => ({ url, isLoaded: true })))
  }
  return found
}
