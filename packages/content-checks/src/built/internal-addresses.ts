import type { Finding } from '../shared/problem.js'
import { suggest } from '../shared/suggest.js'
import type { Reference } from './built-page.js'
import type { BuiltRule } from './built-rule.js'
import { resolveBuiltTarget } from './built-site.js'
import type { BuiltSite } from './built-site.js'

/** Every internal address leads to a published file, and its fragment to a part of it. */
export const internalAddresses: BuiltRule = {
  name: 'adresse-interne',
  severity: 'error',
  checks:
    'toute adresse interne, dans les pages et les feuilles de style, mène à un fichier publié ; toute ancre existe',
  why: 'ce que le thème ajoute peut aussi mener nulle part',
  check: function* ({ path, references }, site) {
    const told = new Set<string>()
    for (const reference of references) {
      if (told.has(reference.url)) continue
      const finding = checkReference(reference, path, site)
      if (!finding) continue
      told.add(reference.url)
      yield finding
    }
  },
}

/** Checks one address of a published file. */
export const checkReference = (
  { url, line }: Reference,
  fromPath: string,
  site: BuiltSite,
): Finding | null => {
  const target = resolveBuiltTarget(url, fromPath, site)
  if (target.kind === 'outside') {
    return {
      line,
      wrong: `L’adresse « ${url} » sort du site, publié sous « ${site.base} ».`,
      remedy: `Faites-la commencer par « ${site.base} ».`,
    }
  }
  if (target.kind === 'nowhere') {
    return {
      line,
      wrong: `L’adresse « ${url} » ne mène à aucun fichier publié.`,
      remedy: target.nearest
        ? `Écrivez « ${target.nearest} ».`
        : 'Corrigez-la, ou ajoutez une redirection.',
    }
  }
  if (target.kind !== 'file') return null
  return checkFragment(url, line, target, site)
}

const checkFragment = (
  url: string,
  line: number,
  { path, hash }: { path: string; hash: string },
  site: BuiltSite,
): Finding | null => {
  // « #top » and texts to highlight (« :~:text= ») need no identifier.
  if (hash === '' || hash === 'top' || hash.startsWith(':~:')) return null
  const page = site.pages.get(path)
  if (!page && !path.endsWith('.svg')) return null
  const ids = page
    ? new Set([...page.ids, ...page.names].map(({ text }) => text))
    : site.readSvgIds(path)
  const [id = ''] = hash.split(':~:')
  if (ids.has(id)) return null
  const nearest = suggest(id, ids)
  return {
    line,
    wrong: `La partie visée par « ${url} » n’existe pas dans « ${path} ».`,
    remedy: nearest ? `Écrivez « #${nearest} ».` : 'Corrigez ce qui suit « # », ou retirez-le.',
  }
}
