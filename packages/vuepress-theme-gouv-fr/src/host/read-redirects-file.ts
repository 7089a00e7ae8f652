import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RedirectRule } from './host-rules.js'

const LINE = /^(\/\S*)\s+((?:\/|https?:)\S*)(?:\s+(\d{3})(!?))?$/

/**
 * Lit le fichier `_redirects` du site construit, où sont les anciennes adresses des pages. Une ligne
 * soumise à une condition (pays, langue, paramètre) est laissée de côté.
 */
export const readRedirectsFile = (dist: string): RedirectRule[] => {
  const file = join(dist, '_redirects')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from, to, status = '301', force] =
        LINE.exec(line.replace(/(?:^|\s)#.*$/, '').trim()) ?? []
      return from && to ? [{ from, to, status: Number(status), isForced: force === '!' }] : []
    })
}
