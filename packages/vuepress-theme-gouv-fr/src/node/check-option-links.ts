import type { App } from 'vuepress/core'
import { listNavbarLinks, type WrittenLink } from './configured-navbar.js'
import { listSidebarLinks } from './configured-sidebar.js'
import { findNearestPage } from './find-nearest-page.js'
import type { GouvFrThemeOptions, LocaleOptions } from './options.js'
import { createTargetFinder } from './resolve-target.js'
import type { SidebarOptions } from './sidebar-options.js'

function* listSectionLinks(
  sidebar: SidebarOptions | undefined,
  name: string,
  root: string,
): Generator<WrittenLink> {
  if (typeof sidebar !== 'object') return
  if (Array.isArray(sidebar)) {
    yield* listSidebarLinks(sidebar, name, root)
    return
  }
  for (const [prefix, section] of Object.entries(sidebar)) {
    if (typeof section === 'object')
      yield* listSidebarLinks(section, `${name}["${prefix}"]`, prefix)
  }
}

function* listWrittenLinks(
  { navbar, sidebar, quickLinks, footer, notice }: LocaleOptions,
  name: string,
  root: string,
): Generator<WrittenLink> {
  for (const [index, entry] of (navbar || []).entries()) {
    yield* listNavbarLinks(entry, `${name}navbar[${index}]`)
  }
  yield* listSectionLinks(sidebar, `${name}sidebar`, root)
  for (const [index, { link }] of (quickLinks ?? []).entries()) {
    yield { link, place: `${name}quickLinks[${index}]` }
  }
  for (const [index, { link }] of (footer?.links ?? []).entries()) {
    yield { link, place: `${name}footer.links[${index}]` }
  }
  if (notice?.link) yield { link: notice.link.link, place: `${name}notice.link` }
}

/**
 * Vérifie les liens écrits dans les options : menus, accès rapides, pied de page, bandeau.
 *
 * @returns une phrase par lien sans page, avec la place de l’option
 */
export function checkOptionLinks(app: App, options: GouvFrThemeOptions): string[] {
  const find = createTargetFinder(app)
  const links = [
    ...listWrittenLinks(options, '', '/'),
    ...Object.entries(options.locales ?? {}).flatMap(([folder, own]) => [
      ...listWrittenLinks(own, `locales["${folder}"].`, folder),
    ]),
  ]
  return links.flatMap(({ link, place }) => {
    const target = link.startsWith('/') && find(app.options.base + link.slice(1), app.pages[0]!)
    if (!target || target.page) return []
    const near = findNearestPage(target.path, app.pages)
    const hint = near
      ? `la page la plus proche est « /${near.filePathRelative} »`
      : 'corrigez son adresse, ou retirez-le'
    return [`${place} — le lien « ${target.path} » ne mène à aucune page : ${hint}.`]
  })
}
