import { readFileSync } from 'node:fs'

import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'

import { parseYaml } from './parse-yaml.js'
import { readYamlText } from './read-yaml-text.js'

/** A vocabulary file that cannot be used. The message gives the file, the line and what to do. */
export class VocabularyError extends Error {
  override name = 'VocabularyError'
}

const EXAMPLE = 'Écrivez par exemple « - [dépôt, repo, repository] ».'

/** Terms of a group, or null when it is not a list of at least two texts. */
const readGroup = (node: ParsedNode): string[] | null => {
  if (!isSeq(node) || node.items.length < 2) return null
  const terms = node.items.flatMap((item) => readYamlText(item as ParsedNode) ?? [])
  return terms.length === node.items.length ? terms : null
}

/**
 * Reads groups of equivalent terms from a YAML file: a list of lists of terms, or an object whose
 * values are such lists (its keys are titles for the reader).
 *
 * @throws VocabularyError when the file is missing or is not such a list
 */
export const readVocabulary = (file: string): string[][] => {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    throw new VocabularyError(
      `${file} : ce fichier de vocabulaire n’existe pas. Créez-le ou corrigez l’option « vocabulary ».`,
    )
  }
  const { root, fail } = parseYaml(
    file,
    content,
    (message) => new VocabularyError(`${message} ${EXAMPLE}`),
  )
  const readList = (node: ParsedNode | null, start: number): ParsedNode[] => {
    if (isScalar(node) && node.value === null) return []
    return isSeq<ParsedNode>(node)
      ? node.items
      : fail(start, 'une liste de groupes de termes est attendue ici.')
  }
  const groups = isMap<ParsedNode, ParsedNode | null>(root)
    ? root.items.flatMap(({ key, value }) => readList(value, key.range[0]))
    : root
      ? readList(root, root.range[0])
      : []
  return groups.map(
    (node, index) =>
      readGroup(node) ??
      fail(node.range[0], `le groupe n° ${index + 1} n’est pas une liste d’au moins deux termes.`),
  )
}
