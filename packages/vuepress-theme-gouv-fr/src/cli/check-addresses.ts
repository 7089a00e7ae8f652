import type { HostRules } from '../host/host-rules.js'
import { answer } from './answer.js'

/** Au-delà, des redirections se renvoient l’une à l’autre. */
const MAX_HOPS = 5

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }

/** Adresses d’un plan XML, dans son ordre. */
export const readSitemap = (xml: string): URL[] =>
  [...xml.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].flatMap(([, written = '']) => {
    const address = written
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&(amp|lt|gt);/g, (_, name: string) => ENTITIES[name]!)
    return URL.canParse(address) ? [new URL(address)] : []
  })

/** Chemin sous lequel un site est publié : celui de l’adresse la plus courte de son plan. */
export const findBase = (addresses: readonly URL[]): string => {
  const [shortest = '/'] = addresses
    .map(({ pathname }) => pathname)
    .sort((a, b) => a.length - b.length)
  return shortest.replace(/[^/]*$/, '')
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * Adresses publiées qui ne mèneraient plus à rien : ni page, ni redirection vers une page.
 *
 * @param dist dossier construit, servi sous `base`
 * @param published adresses du site publié
 * @returns chemins, dans l’ordre du plan
 */
export function listLostAddresses(
  dist: string,
  rules: HostRules,
  published: readonly URL[],
  base = '/',
): string[] {
  const isAlive = (path: string, hops = 0): boolean => {
    // Les fichiers du dossier construit n’ont pas la base, les redirections écrites l’ont.
    const paths = new Set([path, path.startsWith(base) ? path.slice(base.length - 1) : path])
    return [...paths].some((one) => {
      const given = answer(dist, rules, one, '')
      if (!('location' in given)) return given.status === 200 && 'file' in given
      if (/^(?:https?:)?\/\//.test(given.location)) return true
      return (
        hops < MAX_HOPS &&
        isAlive(decode(new URL(given.location, 'http://site').pathname), hops + 1)
      )
    })
  }
  return [...new Set(published.map(({ pathname }) => decode(pathname)))].filter(
    (path) => !isAlive(path),
  )
}
