import type { HostRules } from '../host/host-rules.js'
import { fillPath, matchPath } from '../host/match-path.js'
import { findFile } from './find-file.js'

/** Ce que l’hébergeur répond à une adresse, avant compression. */
export type Answer =
  | { status: number; file: string }
  | { status: number; location: string }
  | { status: number; text: string }

const isRedirection = (status: number): boolean => status >= 300 && status < 400

/** Garde les paramètres de l’adresse demandée quand la destination n’a pas les siens. */
const keepQuery = (target: string, query: string): string => {
  if (!query || target.includes('?')) return target
  const [path = '', hash] = target.split('#')
  return path + query + (hash === undefined ? '' : `#${hash}`)
}

/**
 * Décide de la réponse à un chemin décodé : fichier, redirection, ou `404.html`.
 *
 * @param query paramètres de l’adresse, avec leur `?`, ou vide
 */
export function answer(dist: string, rules: HostRules, path: string, query: string): Answer {
  const found = findFile(dist, path)
  for (const { from, to, status, isForced } of rules.redirects) {
    const taken = found && !isForced ? null : matchPath(from, path)
    if (!taken) continue
    const target = fillPath(to, taken)
    if (isRedirection(status)) return { status, location: keepQuery(target, query) }
    if (/^https?:/.test(target)) {
      const text = `L’hébergeur relaierait ici la réponse de ${target} ; l’aperçu ne le fait pas.`
      return { status: 501, text }
    }
    const rewritten = findFile(dist, new URL(target, 'http://localhost').pathname)
    if (rewritten && 'file' in rewritten) return { status, file: rewritten.file }
  }
  if (found && 'file' in found) return { status: 200, file: found.file }
  if (found) return { status: 301, location: keepQuery(encodeURI(found.moved), query) }
  const notFound = findFile(dist, '/404.html')
  return notFound && 'file' in notFound
    ? { status: 404, file: notFound.file }
    : { status: 404, text: 'Page introuvable.' }
}
