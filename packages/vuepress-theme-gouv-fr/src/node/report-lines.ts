import { logger } from 'vuepress/utils'

/** Au-delà, la liste cacherait le reste de la sortie. */
const MAX_LINES = 10

/**
 * Affiche un défaut par ligne, sous un titre. La liste est coupée, sauf avec `--debug` et quand elle
 * arrête la construction.
 *
 * @param isStrict un défaut arrête alors la construction
 * @throws {Error} avec tous les défauts, quand `isStrict` et qu’il y en a
 */
export function reportLines(
  title: string,
  lines: readonly string[],
  { isStrict = false, isDebug = false },
): void {
  if (lines.length === 0) return
  if (isStrict) {
    const error = new Error([title, ...lines].join('\n  '))
    error.stack = error.message
    throw error
  }
  const shown = isDebug ? lines : lines.slice(0, MAX_LINES)
  const rest = lines.length - shown.length
  logger.warn(
    [title, ...shown, ...(rest > 0 ? [`et ${rest} autres (--debug les montre).`] : [])].join(
      '\n  ',
    ),
  )
}
