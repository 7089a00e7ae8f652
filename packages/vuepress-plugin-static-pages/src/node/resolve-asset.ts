import { createRequire } from 'node:module'
import { statSync } from 'node:fs'
import { path } from 'vuepress/utils'

/** Where the files named in a page can be. */
export interface AssetPlaces {
  base: string
  sourceDir: string
  publicDir: string
  /** Folder of the Markdown file. */
  pageDir: string
  /** Alias of the bundler → folder or file. */
  aliases: Record<string, string>
}

/** What an address written in a page stands for. */
export type ResolvedAsset =
  /** Elsewhere, or not a file: left as it is. */
  | { type: 'untouched' }
  /** In the public folder, published under `url`. */
  | { type: 'public'; url: string; filePath: string }
  /** Next to the pages, to be published. `suffix` is the query and fragment. */
  | { type: 'file'; filePath: string; suffix: string }
  | { type: 'missing'; expectedPath: string }

const PROTOCOL_RE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

const isFile = (filePath: string): boolean =>
  statSync(filePath, { throwIfNoEntry: false })?.isFile() === true

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Readings of an address, likeliest first: `#`, `?` and `%` may belong to the file name. */
const readAddress = (url: string): { name: string; suffix: string }[] => {
  const name = url.replace(/[?#].*$/s, '')
  const suffix = url.slice(name.length)
  return [
    { name: url, suffix: '' },
    { name: decode(url), suffix: '' },
    { name, suffix },
    { name: decode(name), suffix },
  ]
}

const resolveAlias = (name: string, aliases: Record<string, string>): string | undefined => {
  const alias = Object.keys(aliases)
    .filter((key) => name === key || name.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0]
  if (alias === undefined) return undefined
  return path.join(aliases[alias] as string, name.slice(alias.length))
}

const resolvePackageFile = (name: string, pageDir: string): string | undefined => {
  try {
    return createRequire(path.join(pageDir, 'page.js')).resolve(name)
  } catch {
    return undefined
  }
}

const resolveAbsolute = (url: string, places: AssetPlaces): ResolvedAsset => {
  const { base, publicDir, sourceDir } = places
  for (const { name, suffix } of readAddress(url)) {
    const publicPath = path.join(publicDir, name)
    if (isFile(publicPath)) {
      const address = encodeURI(decode(name)).replace(/[?#]/g, encodeURIComponent)
      return { type: 'public', url: base + address.slice(1) + suffix, filePath: publicPath }
    }
    const withoutBase = name.startsWith(base) ? path.join(publicDir, name.slice(base.length)) : ''
    if (withoutBase && isFile(withoutBase)) return { type: 'public', url, filePath: withoutBase }
    const sourcePath = path.join(sourceDir, name)
    if (isFile(sourcePath)) return { type: 'file', filePath: sourcePath, suffix }
  }
  return { type: 'missing', expectedPath: path.join(publicDir, decode(url)) }
}

/** Finds the file that an address written in a page stands for. */
export const resolveAsset = (url: string, places: AssetPlaces): ResolvedAsset => {
  if (url === '' || /^[#?]/.test(url) || PROTOCOL_RE.test(url)) return { type: 'untouched' }
  if (url.startsWith('/')) return resolveAbsolute(url, places)
  for (const { name, suffix } of readAddress(url)) {
    const filePath = resolveAlias(name, places.aliases) ?? path.join(places.pageDir, name)
    if (isFile(filePath)) return { type: 'file', filePath, suffix }
  }
  const { name, suffix } = readAddress(url)[3] as { name: string; suffix: string }
  const packageFile = name.startsWith('.') ? undefined : resolvePackageFile(name, places.pageDir)
  if (packageFile) return { type: 'file', filePath: packageFile, suffix }
  const expectedPath = resolveAlias(name, places.aliases) ?? path.join(places.pageDir, name)
  return { type: 'missing', expectedPath }
}
