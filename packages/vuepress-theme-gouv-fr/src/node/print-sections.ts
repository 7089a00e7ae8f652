import type { App, Page } from 'vuepress/core'
import { titleFromName } from '../shared/file-name.js'
import type { PageSummary, PrintedPage, PrintedSection, SidemenuItem } from '../shared/page-data.js'
import type { TreeNode } from '../shared/site-tree.js'
import { applyTypography } from '../shared/typography.js'
import { pickSidebar } from './configured-sidebar.js'
import type { GouvFrThemeOptions } from './options.js'
import { resolvePageNavigation } from './page-navigation.js'

/** Au-delà, une rubrique n’a pas de page d’impression : un navigateur peinerait à l’ouvrir. */
export const MAX_PRINTED_PAGES = 150

/** Niveau du titre des pages d’une rubrique ; celles d’un sous-dossier sont un niveau plus bas. */
const TOP_LEVEL = 2

/** Page ou dossier d’une rubrique, avec ce qu’il contient. */
interface Entry {
  text: string
  page?: Page
  children: Entry[]
}

/** Une entrée de dossier sans texte ne ferait que répéter son titre. */
const isPrinted = ({ contentRendered, frontmatter }: Page): boolean =>
  frontmatter.impression !== false &&
  (contentRendered.trim() !== '' || typeof frontmatter.layout === 'string')

const toEntries = (page: Page | undefined, folder: string, children: Entry[]): Entry[] => {
  const text = page ? applyTypography(page.title, page.lang) : folder
  if (page && isPrinted(page)) return [{ text, page, children }]
  return children.length > 0 ? [{ text, children }] : []
}

type PagesByPath = ReadonlyMap<string, Page>

const listFromFiles = (nodes: readonly TreeNode[], pages: PagesByPath): Entry[] =>
  nodes.flatMap(({ children, page, path }) =>
    toEntries(page && pages.get(page.path), titleFromName(path), listFromFiles(children, pages)),
  )

/** Ordre d’un menu écrit dans `sidebar` ; ce qu’il prend hors de la rubrique n’y entre pas. */
const listFromMenu = (items: readonly SidemenuItem[], pages: PagesByPath): Entry[] =>
  items.flatMap(({ children = [], link, text }) => {
    // Un groupe qui est aussi une page la répète en tête de ses enfants.
    const [first] = children
    const own = link ?? (first?.text === text ? first.link : undefined)
    const others = own && !link ? children.slice(1) : children
    return toEntries(pages.get(own ?? ''), text, listFromMenu(others, pages))
  })

const countPages = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { children, page }) => sum + (page ? 1 : 0) + countPages(children), 0)

/**
 * Suite des pages et sommaire ; la page de rang `n` a l’ancre `p{n}`.
 *
 * @param lang langue de la page d’impression, que le sommaire n’a pas à répéter
 */
function layOut(
  entries: readonly Entry[],
  lang: string,
): Pick<PrintedSection, 'pages' | 'summary'> {
  const pages: PrintedPage[] = []
  let folders: PrintedPage['folders'] = []
  const visit = (list: readonly Entry[], level: number): PageSummary[] =>
    list.map(({ children, page, text }) => {
      if (page) {
        pages.push({
          text,
          link: page.path,
          lang: page.lang,
          level,
          folders,
          isArchived: page.frontmatter.archive === true,
        })
        folders = []
      } else folders = [...folders, { text, level }]
      return {
        text,
        link: page ? `#p${pages.length}` : '',
        ...(page && page.lang !== lang ? { lang: page.lang } : {}),
        ...(children.length > 0 ? { children: visit(children, Math.min(level + 1, 6)) } : {}),
      }
    })
  return { summary: visit(entries, TOP_LEVEL), pages }
}

/**
 * Ce que réunit la page d’impression d’une rubrique, dans l’ordre de son menu.
 *
 * @param section dossier de premier niveau
 * @param tree arbre des pages de la même langue
 * @returns `undefined` pour une rubrique sans page d’impression : option ou en-tête qui l’ôte, moins de
 * deux pages, plus de {@link MAX_PRINTED_PAGES}
 */
export function resolvePrintedSection(
  app: App,
  section: TreeNode,
  tree: TreeNode,
  options: GouvFrThemeOptions,
): PrintedSection | undefined {
  const pages = new Map(
    app.pages.filter(({ path }) => path.startsWith(section.path)).map((page) => [page.path, page]),
  )
  const entry = pages.get(section.path)
  if (options.printSections === false || !entry || !section.page) return undefined
  if (entry.frontmatter.impression === false) return undefined
  const own = options.locales?.[entry.pathLocale]?.sidebar
  const { section: menu } =
    own === undefined
      ? pickSidebar(options.sidebar, section.path)
      : pickSidebar(own, section.path, entry.pathLocale)
  const { sidemenu } = resolvePageNavigation(entry, tree, [tree, section], options)
  const entries = [
    ...toEntries(entry, '', []),
    ...(typeof menu === 'object' && sidemenu
      ? listFromMenu(sidemenu.items, pages)
      : listFromFiles(section.children, pages)),
  ]
  const count = countPages(entries)
  return count > 1 && count <= MAX_PRINTED_PAGES ? layOut(entries, entry.lang) : undefined
}
