import type { App, Page } from 'vuepress/core'
import { describePlace } from 'vuepress-plugin-static-pages'
import { slugify } from '../shared/slugify.js'
import { editContent } from './edit-content.js'
import { findNearestPage } from './find-nearest-page.js'
import { createTargetFinder } from './resolve-target.js'

const LINK = /(<a\b[^>]*?\shref=")([^"]+)"/g
/** Identifiants que la page reçoit de sa mise en page. */
const SHELL_IDS = ['', 'top', 'content', 'footer']

const unescape = (href: string): string => href.replace(/&amp;/g, '&').replace(/&#39;/g, "'")

/** Ce que deux écritures d’une même ancre ont en commun : ses lettres et ses chiffres, sans accent. */
const looseKey = (anchor: string): string => slugify(anchor).replace(/[-_]/g, '')

/** Ancres d’une page : ses identifiants, et les noms de liens des pages anciennes (`<a name>`). */
const readIds = (page: Page): string[] =>
  [...page.contentRendered.matchAll(/(?:\sid|<a\b[^<>]*\sname)="([^"]+)"/g)].map(([, id]) =>
    unescape(id!),
  )

/** `./a/README.md`, `/a/index.html` et `/a/` se lient de même. */
const plainPath = (path: string): string =>
  path
    .replace(/[?#].*$/, '')
    .replace(/^\.?\//, '')
    .replace(/(^|\/)(?:README|index)\.(?:md|html)$/i, '$1')
    .replace(/\.(?:html|md)$|\/$/, '')

/** Textes possibles de ce lien dans le fichier : VuePress a pu le changer. */
const listNeedles = (href: string, { links = [] }: Page): string[] => [
  ...links
    .filter(({ absolute, relative }) =>
      [absolute, relative].some((one) => one && plainPath(one) === plainPath(href)),
    )
    .map(({ raw }) => raw),
  href,
  href.replace(/#.*$/, ''),
]

/**
 * Vérifie les liens entre les pages. Une ancre qui ne diffère de celle d’un titre que par ses accents,
 * ses apostrophes ou ses tirets (chaque outil a sa règle) est remise d’aplomb ; le reste est rapporté.
 *
 * @returns une phrase par lien sans page ou sans ancre, avec le fichier et la ligne
 */
export function checkLinks(app: App): string[] {
  const find = createTargetFinder(app)
  const idsOf = new Map<Page, { all: Set<string>; byKey: Map<string, string> }>()
  const idsIn = (page: Page): { all: Set<string>; byKey: Map<string, string> } => {
    const known = idsOf.get(page)
    if (known) return known
    const list = readIds(page)
    const found = {
      all: new Set([...SHELL_IDS, ...list]),
      // Deux titres trop proches : aucun ne se devine.
      byKey: new Map(
        [...list, ...list.filter((id) => !/-\d+$/.test(id))].map((id) => [looseKey(id), id]),
      ),
    }
    idsOf.set(page, found)
    return found
  }
  const problems = new Set<string>()

  for (const page of app.pages) {
    if (!page.filePath) continue
    const repaired = new Map<string, string>()
    for (const [, , written = ''] of page.contentRendered.matchAll(LINK)) {
      const href = unescape(written)
      const target = find(href, page)
      if (!target) continue
      const { hash, page: to } = target
      if (!to) {
        const near = findNearestPage(target.path, app.pages)
        const hint = near
          ? `la page la plus proche est « /${near.filePathRelative} »`
          : 'corrigez son adresse, ou retirez-le'
        problems.add(
          `${describePlace(page, listNeedles(href, page))} — le lien « ${decodeURI(href)} » ne mène à aucune page : ${hint}.`,
        )
        continue
      }
      // Ce que la mise en page ajoute autour du texte (plan, recherche) n’est pas encore écrit.
      if (!to.filePath || idsIn(to).all.has(hash)) continue
      const id = idsIn(to).byKey.get(looseKey(hash))
      if (id) repaired.set(written, written.replace(/#.*$/, `#${id}`))
      else {
        problems.add(
          `${describePlace(page, [`#${hash}`, ...listNeedles(href, page)])} — l’ancre « #${hash} » n’existe pas dans ${to === page ? 'la page' : `« /${to.filePathRelative} »`} : reprenez celle d’un de ses titres.`,
        )
      }
    }
    if (repaired.size === 0) continue
    editContent(page, (html) =>
      html.replace(LINK, (whole, start: string, href: string) =>
        repaired.has(href) ? `${start}${repaired.get(href)}"` : whole,
      ),
    )
  }
  return [...problems]
}
