import { resolveLink } from '../source/resolve-link.js'
import { scanLinks } from '../source/scan-links.js'
import { writeLink } from '../source/write-link.js'
import type { Moves } from './read-move.js'

/** Le site, du point de vue des liens. */
export interface LinkContext {
  /** Fichiers avant le déplacement, relatifs au dossier des textes. */
  files: ReadonlySet<string>
  moves: Moves
  base?: string
}

/**
 * Réécrit les liens d’une page que des déplacements font changer.
 *
 * @param file nom de la page avant le déplacement
 * @returns le texte, et le nombre de liens réécrits
 */
export const rewritePage = (
  text: string,
  file: string,
  { files, moves, base }: LinkContext,
): { text: string; count: number } => {
  let result = ''
  let place = 0
  let count = 0
  for (const { target, start, end } of scanLinks(text)) {
    const link = resolveLink(target, file, files, base)
    if (!link) continue
    const movesTarget = moves.has(link.file)
    if (!movesTarget && (link.isAbsolute || !moves.has(file))) continue
    const rewritten = writeLink(target, link, {
      from: moves.get(file) ?? file,
      to: moves.get(link.file) ?? link.file,
      ...(base === undefined ? {} : { base }),
    })
    // `./a.md` et `a.md` se valent : un lien encore juste n’est pas retouché.
    if (rewritten.replace(/^\.\//, '') === target.replace(/^\.\//, '')) continue
    result += text.slice(place, start) + rewritten
    place = end
    count += 1
  }
  return { text: result + text.slice(place), count }
}
