import { describe, expect, test } from 'vitest'
import { listPageLinks, readMain } from '../support/page-links.js'
import { listPages, SERVER_ERROR_PAGES, type SitePage } from '../support/site.js'

/** Personne n’y arrive par un lien : la recherche s’ouvre par son champ, la 404 par une faute. */
const REACHED_OTHERWISE = ['/recherche.html', '/en/search.html', '/404.html', ...SERVER_ERROR_PAGES]
const SITE_MAP = '/plan-du-site.html'
const MAX_LINKS = 3
const MIN_WORDS = 80

const ROLES = ['developpement', 'design', 'donnees', 'mentor', 'link']
const MOMENTS = ['arrivee', 'cadrage', 'prototypage', 'ouverture', 'perennisation', 'depart']

const listLinkedPages = (): SitePage[] =>
  listPages().filter(({ path }) => !REACHED_OTHERWISE.includes(path))

/** Nombre de liens à suivre depuis l’accueil pour atteindre chaque page. */
const measureDistances = (pages: readonly SitePage[]): Map<string, number> => {
  const links = new Map(pages.map(({ path, html }) => [path, listPageLinks(html, path)]))
  const distances = new Map([['/', 0]])
  // L’ensemble grandit pendant le parcours : c’est un parcours en largeur.
  for (const [path, distance] of distances) {
    for (const next of links.get(path) ?? []) {
      if (links.has(next) && !distances.has(next)) distances.set(next, distance + 1)
    }
  }
  return distances
}

const countWords = (html: string): number =>
  html
    .replace(/<(script|style|svg|nav)\b[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length

describe('trouver son chemin', () => {
  test('toute page s’atteint depuis l’accueil en trois liens au plus', () => {
    const pages = listLinkedPages()
    const distances = measureDistances(pages)
    const far = pages
      .map(({ path }) => path)
      .filter((path) => (distances.get(path) ?? Infinity) > MAX_LINKS)
    expect(far).toEqual([])
  })

  test('toute page est citée dans le texte d’au moins une autre, plan du site à part', () => {
    const pages = listLinkedPages()
    const cited = new Set(
      pages
        .filter(({ path }) => path !== SITE_MAP)
        .flatMap((page) =>
          listPageLinks(readMain(page), page.path).filter((to) => to !== page.path),
        ),
    )
    // L’accueil et le plan se rejoignent par l’en-tête et le pied de chaque page.
    const always = ['/', SITE_MAP]
    const alone = pages
      .map(({ path }) => path)
      .filter((path) => !cited.has(path) && !always.includes(path))
    expect(alone).toEqual([])
  })

  test('l’accueil mène à chaque rôle et à chaque moment d’un défi', () => {
    const home = listPages().find(({ path }) => path === '/')!
    const main = readMain(home)
    for (const role of ROLES) expect(main).toContain(`href="/par-role/${role}.html"`)
    for (const moment of MOMENTS) {
      expect(main).toContain(`href="/par-role/selon-le-moment.html#${moment}"`)
    }
  })

  test('chaque rôle a ses six moments, chaque moment a ses pages', () => {
    const pages = listPages().filter(({ path }) =>
      [...ROLES, 'selon-le-moment'].some((name) => path === `/par-role/${name}.html`),
    )
    expect(pages).toHaveLength(ROLES.length + 1)
    const faults = pages.flatMap((page) => {
      const main = readMain(page)
      return MOMENTS.filter((moment) => {
        const start = main.indexOf(`<h2 id="${moment}"`)
        const section = main.slice(start, main.indexOf('<h2', start + 1))
        return start < 0 || listPageLinks(section, page.path).length < 2
      }).map((moment) => `${page.path}#${moment}`)
    })
    expect(faults).toEqual([])
  })

  test('aucune page n’est vide, ni promise pour plus tard', () => {
    const faults = listLinkedPages()
      .filter(({ path }) => path !== '/')
      .flatMap((page) => {
        const main = readMain(page)
        const promise =
          /\b(?:page|section|rubrique) (?:à venir|en construction|vide)|lorem ipsum|\bTODO\b/i
        const words = countWords(main)
        if (words < MIN_WORDS) return [`${page.path} : ${words} mots`]
        const found = promise.exec(main.replace(/« [^»]* »/g, ''))
        return found ? [`${page.path} : ${found[0]}`] : []
      })
    expect(faults).toEqual([])
  })

  test('chaque rubrique décrit en une ligne chacune de ses pages', () => {
    const sections = listPages().filter(({ html }) => html.includes('fr-tile__title'))
    expect(sections.length).toBeGreaterThan(10)
    const faults = sections.flatMap(({ path, html }) =>
      html
        .split('fr-tile__title')
        .slice(1)
        .filter(
          (tile) => !/^[^]*?fr-tile__desc[^>]*>(?:<span[^>]*>)?[^<]{30,}</.test(tile.slice(0, 900)),
        )
        .map((tile) => `${path} : ${/>([^<]+)<\/a>/.exec(tile)?.[1] ?? '?'}`),
    )
    expect(faults).toEqual([])
  })
})
