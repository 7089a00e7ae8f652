import { readFileSync } from 'node:fs'

import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml'

/** A vocabulary file that cannot be used. The message gives the file, the line and what to do. */
export class VocabularyError extends Error {
  override name = 'VocabularyError'
}

const EXAMPLE = 'Écrivez par exemple « - [dépôt, repo, repository] ».'

/** Terms of a group, or null when it is not a list of at least two texts. */
const readGroup = (node: ParsedNode | null): string[] | null => {
  if (!isSeq(node) || node.items.length < 2) return null
  const terms = node.items.flatMap((item) =>
    isScalar(item) && /string|number/.test(typeof item.value) ? [String(item.value)] : [],
  )
  return terms.length === node.items.length ? terms : null
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
  // The message of the parser is in English: the place and what to check say as much.
  if (error)
    fail(
      error.pos[0],
      'le YAML ne se lit pas à cet endroit. Vérifiez les crochets, les guillemets, les virgules ' +
        `et l’alignement des lignes. ${EXAMPLE}`,
    )
  const { contents } = document
  const readList = (node: ParsedNode | null, start: number): ParsedNode[] => {
    if (isScalar(node) && node.value === null) return []
    return isSeq(node)
      ? (node.items as ParsedNode[])
      : fail(start, `une liste de groupes de termes est attendue ici. ${EXAMPLE}`)
  }
  const groups = isMap(contents)
    ? contents.items.flatMap(({ key, value }) => readList(value as ParsedNode | null, key.range[0]))
    : contents
      ? readList(contents, contents.range[0])
      : []
  return groups.map(
    (node, index) =>
      readGroup(node) ??
      fail(
        node.range[0],
        `le groupe n° ${index + 1} n’est pas une liste d’au moins deux termes. ${EXAMPLE}`,
      ),
  )
}
