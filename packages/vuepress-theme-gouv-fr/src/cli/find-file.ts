import { statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** Un fichier à servir, ou l’adresse sous laquelle l’hébergeur le sert. */
export type Found = { file: string } | { moved: string }

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true

/**
 * Trouve le fichier d’un chemin comme le fait l’hébergeur : `/a` sert `a.html`, `/a/` sert
 * `a/index.html`, et chacun renvoie à l’autre quand lui seul existe.
 *
 * @param path chemin décodé, qui commence par `/`
 */
export function findFile(dist: string, path: string): Found | null {
  const root = resolve(dist)
  const full = join(root, path)
  const isOutside = full !== root && !full.startsWith(root + sep)
  if (isOutside || path.includes('\0')) return null
  if (path.endsWith('/')) {
    const index = join(full, 'index.html')
    if (isFile(index)) return { file: index }
    const bare = path.slice(0, -1)
    return bare && isFile(`${join(root, bare)}.html`) ? { moved: bare } : null
  }
  if (isFile(full)) return { file: full }
  if (isFile(`${full}.html`)) return { file: `${full}.html` }
  return isFile(join(full, 'index.html')) ? { moved: `${path}/` } : null
}
