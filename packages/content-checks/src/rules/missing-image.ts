import { posix } from 'node:path'
import type { Finding } from '../shared/problem.js'
import { isExternal, resolvePath, splitAddress } from '../shared/resolve-target.js'
import type { LinkRule, PageLinks } from '../shared/rule.js'
import type { SiteIndex } from '../shared/site-index.js'
import { suggest } from '../shared/suggest.js'
import { writeLike } from '../shared/suggest-address.js'

// « @ » and « ~ » start the aliases of the bundler, which speaks for itself when one is wrong.
const ALIAS = /^[@~]/

/** Images exist where the page says. */
export const missingImage: LinkRule = {
  name: 'image',
  severity: 'error',
  checks: 'l’image existe, à la casse près, et VuePress comprendra son adresse',
  why: 'une image absente arrête la construction ou laisse un trou',
  check: function* (page, { site }) {
    if (!site) return
    for (const { src, line } of page.images) {
      if (src === '') {
        yield {
          line,
          wrong: 'Cette image n’a pas d’adresse.',
          remedy: 'Écrivez-la entre les parenthèses : ![description](adresse).',
        }
      } else if (!isExternal(src) && !ALIAS.test(src)) {
        const finding = checkLocalImage(src, line, page, site)
        if (finding) yield finding
      }
    }
  },
}

const checkLocalImage = (
  src: string,
  line: number,
  { filePathRelative }: Pick<PageLinks, 'filePathRelative'>,
  site: SiteIndex,
): Finding | null => {
  const { path } = splitAddress(src)
  const isPublic = path.startsWith('/')
  const resolved = resolvePath(path, filePathRelative, site.base)
  const exists = isPublic ? site.hasPublicFile(resolved) : site.hasSourceFile(resolved)
  const isBare = !isPublic && !path.startsWith('.')
  if (exists && isBare && site.needsDotSlash) {
    return {
      line,
      wrong: `L’adresse de l’image « ${src} » ne sera pas comprise.`,
      remedy: `Écrivez « ./${src} ».`,
    }
  }
  if (exists) return null
  const folder = isPublic ? site.listPublicFolder(resolved) : site.listSourceFolder(resolved)
  const nearest = suggest(posix.basename(resolved), folder)
  const nearestPath = nearest && posix.join(posix.dirname(resolved), nearest)
  const like = isBare && site.needsDotSlash ? './' : path
  return {
    line,
    wrong: `L’image « ${src} » n’existe pas.`,
    remedy: nearestPath
      ? `Écrivez « ${writeLike(like, nearestPath, filePathRelative)} ».`
      : 'Ajoutez le fichier à cet endroit, ou corrigez l’adresse.',
  }
}
