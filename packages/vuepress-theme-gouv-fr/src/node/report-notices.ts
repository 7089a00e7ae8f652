import { relative } from 'node:path'
import type { Page } from 'vuepress/core'
import { logger } from 'vuepress/utils'
import { readNotices } from '../markdown/notices.js'

/** Au-delà, la liste cacherait le reste de la sortie. */
const MAX_PLACES = 5

/** En-tête YAML d’une page. VuePress ne garde pas le texte qu’il a rendu, sans cet en-tête. */
const HEADER = /^---[^\S\n]*\n(?:[^]*?\n)??---[^\S\n]*(?:\n|$)/

/** Remarques d’une page et leur place, « docs/a.md:12 », dans l’ordre des lignes. */
export function describeNotices(page: Page): { place: string; text: string }[] {
  const { content, filePath, markdownEnv } = page
  const headerLines = (HEADER.exec(content)?.[0].split('\n').length ?? 1) - 1
  const file = filePath ? relative(process.cwd(), filePath) : page.path
  return readNotices(markdownEnv)
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, text }) => ({ place: `${file}:${line + headerLines + 1}`, text }))
}

/** Une remarque par ligne, avec les endroits où elle vaut. */
function formatNotices(pages: readonly Page[], maxPlaces: number): string[] {
  const placesOf = new Map<string, Set<string>>()
  for (const { place, text } of pages.flatMap(describeNotices)) {
    placesOf.set(text, (placesOf.get(text) ?? new Set()).add(place))
  }
  return [...placesOf].map(([text, places]) => {
    const listed = [...places].slice(0, maxPlaces).join(', ')
    const rest = places.size - maxPlaces
    return `${listed}${rest > 0 ? ` et ${rest} autres (--debug les montre)` : ''} — ${text}`
  })
}

/**
 * Affiche ce que le thème a relevé en lisant les pages.
 *
 * @param isStrict une remarque arrête alors la construction
 * @throws {Error} en français, avec toutes les remarques, quand `isStrict` et qu’il y en a
 */
export function reportNotices(pages: readonly Page[], isStrict: boolean, isDebug = false): void {
  const isComplete = isStrict || isDebug
  const lines = formatNotices(pages, isComplete ? Number.MAX_SAFE_INTEGER : MAX_PLACES)
  if (lines.length === 0) return
  const message = ['Remarques sur les pages :', ...lines].join('\n  ')
  if (isStrict) {
    const error = new Error(message)
    error.stack = error.message
    throw error
  }
  logger.warn(message)
}
