import { readFileSync } from 'node:fs'

import { LineCounter, parseDocument } from 'yaml'

/** A vocabulary file that cannot be used. The message gives the file, the line and what to do. */
export class VocabularyError extends Error {
  override name = 'VocabularyError'
}

/**
 * Reads groups of equivalent terms from a YAML file: a list of lists of terms, or an object whose
 * values are such lists (its keys are titles for the reader).
 *
 * @throws VocabularyError when the file is missing or is not such a list
 */
export const readVocabulary = (file: string): string[][] => {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch {
    throw new VocabularyError(
      `${file} : ce fichier de vocabulaire n’existe pas. Créez-le ou corrigez l’option « vocabulary ».`,
    )
  }
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const fail = (offset: number, problem: string): never => {
    throw new VocabularyError(`${file}:${lines.linePos(offset).line} : ${problem}`)
  }
  const [error] = document.errors
  if (error) fail(error.pos[0], `le YAML ne se lit pas (${error.message.split('\n')[0]}).`)
  const content: unknown = document.toJS() ?? []
  const groups = Array.isArray(content)
    ? content
    : typeof content === 'object' && content
      ? Object.values(content).flat()
      : fail(0, 'écrivez une liste de groupes, par exemple « - [dépôt, repo, repository] ».')
  return (groups as unknown[]).map((group, index) => {
    if (
      Array.isArray(group) &&
      group.length > 1 &&
      group.every((term) => /string|number/.test(typeof term))
    )
      return group.map(String)
    const term = JSON.stringify(group)
    const offset = Math.max(
      0,
      source.indexOf(String(Array.isArray(group) ? (group[0] ?? '') : group)),
    )
    return fail(
      offset,
      `le groupe n° ${index + 1} (${term}) n’est pas une liste d’au moins deux termes. ` +
        'Écrivez par exemple « - [dépôt, repo, repository] ».',
    )
  })
}
