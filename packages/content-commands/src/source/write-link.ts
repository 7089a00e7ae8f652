import { posix } from 'node:path'
import { pageAddress } from './page-address.js'
import type { ResolvedLink } from './resolve-link.js'

/** Ce qu’une adresse Markdown ne peut pas contenir tel quel. */
const encode = (path: string): string =>
  encodeURI(decodeURI(path)).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)

/**
 * Réécrit un lien vers un autre fichier, dans la forme où il était écrit.
 *
 * @param written le lien tel qu’il était
 * @param from page où il sera, relative au dossier des textes
 * @param to fichier visé
 */
export const writeLink = (
  written: string,
  { form, isAbsolute, suffix }: ResolvedLink,
  { from, to, base = '/' }: { from: string; to: string; base?: string },
): string => {
  const path = form === 'page' ? decodeURI(pageAddress(to)).slice(1) : to
  if (isAbsolute) {
    const prefix = written.startsWith(base) ? base : '/'
    return encode(prefix + path) + suffix
  }
  const isFolder = path === '' || path.endsWith('/')
  const relative = posix.relative(posix.dirname(from), path) + (isFolder ? '/' : '')
  const isSameFolder = !relative.startsWith('.')
  const dot = isSameFolder && (written.startsWith('./') || relative === '/') ? './' : ''
  return encode(dot + relative.replace(/^\/$/, '')) + suffix
}
