import type { Page } from 'vuepress/core'
import { slugify } from '../shared/slugify.js'

/** Noms d’une adresse, du dernier au premier, sans extension ni accent. */
const readNames = (path: string): string[] =>
  path
    .replace(/\/(?:index\.html)?$/, '')
    .replace(/\.(?:html|md)$/, '')
    .split('/')
    .filter(Boolean)
    .map(slugify)
    .reverse()

/**
 * Page écrite dont l’adresse finit comme celle d’un lien qui ne mène nulle part : même nom, et le plus
 * de dossiers communs. `undefined` quand aucune ne l’emporte.
 */
export function findNearestPage(path: string, pages: readonly Page[]): Page | undefined {
  const wanted = readNames(path)
  let best: { score: number; pages: Page[] } = { score: 0, pages: [] }
  for (const page of pages) {
    if (!page.filePathRelative) continue
    const names = readNames(decodeURI(page.path))
    let score = 0
    while (score < wanted.length && wanted[score] === names[score]) score++
    if (score > best.score) best = { score, pages: [page] }
    else if (score > 0 && score === best.score) best.pages.push(page)
  }
  return best.pages.length === 1 ? best.pages[0] : undefined
}
