import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RedirectRule } from './host-rules.js'

/**
 * Redirections du fichier `_redirects` d’un site construit : `de vers [statut]`, un `!` après le statut
 * pour l’appliquer même devant un fichier. Les lignes soumises à une condition sont laissées de côté.
 */
export function readRedirectsFile(dist: string): RedirectRule[] {
  const file = join(dist, '_redirects')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [from, to, status = '301', ...conditions] = line.replace(/#.*$/, '').trim().split(/\s+/)
      if (!from?.startsWith('/') || !to || !/^\d{3}!?$/.test(status) || conditions.length) return []
      return [{ from, to, status: Number.parseInt(status, 10), isForced: status.endsWith('!') }]
    })
}
