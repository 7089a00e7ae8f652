import { posix } from 'node:path'

/** Comment un lien désigne son fichier. */
export interface ResolvedLink {
  /** Fichier visé, relatif au dossier des textes. */
  file: string
  isAbsolute: boolean
  /** `source` : `a.md` ; `page` : `a.html` ou `dossier/` ; `other` : une image, un document. */
  form: 'source' | 'page' | 'other'
  /** Ce qui suit le chemin : `?…`, `#…`. */
  suffix: string
}

const WITH_PROTOCOL = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

const decode = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Page d’entrée d’un dossier : celle qui existe, `index.md` sinon. */
const entryOf = (folder: string, files: ReadonlySet<string>): string =>
  ['index.md', 'README.md', 'readme.md']
    .map((name) => folder + name)
    .find((file) => files.has(file)) ?? `${folder}index.md`

/**
 * Fichier que vise un lien écrit dans une page.
 *
 * @param from page où il est écrit, relative au dossier des textes
 * @returns `undefined` pour un lien qui sort du site ou reste dans la page
 */
export const resolveLink = (
  target: string,
  from: string,
  files: ReadonlySet<string>,
  base = '/',
): ResolvedLink | undefined => {
  if (WITH_PROTOCOL.test(target)) return undefined
  const [, written = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? []
  if (written === '') return undefined
  const isAbsolute = written.startsWith('/')
  const path = decode(isAbsolute && written.startsWith(base) ? written.slice(base.length) : written)
  const place = isAbsolute
    ? posix.normalize(path.replace(/^\/+/, ''))
    : posix.join(posix.dirname(from), path)
  const common = { isAbsolute, suffix }
  if (path === '' || /(?:^|\/)\.{0,2}\/?$/.test(path)) {
    const folder = place === '.' || place === './' ? '' : place.replace(/\/?$/, '/')
    return { ...common, form: 'page', file: entryOf(folder, files) }
  }
  if (place.endsWith('/')) return { ...common, form: 'page', file: entryOf(place, files) }
  if (place.endsWith('.md')) return { ...common, form: 'source', file: place }
  const source = place.replace(/\.html$/, '.md')
  // Une page écrite en HTML dans le dossier public reste ce qu’elle est.
  if (source !== place && !files.has(place)) {
    const entry = /(?:^|\/)index\.md$/.test(source)
      ? entryOf(source.slice(0, -'index.md'.length), files)
      : source
    return { ...common, form: 'page', file: entry }
  }
  return { ...common, form: 'other', file: place }
}
