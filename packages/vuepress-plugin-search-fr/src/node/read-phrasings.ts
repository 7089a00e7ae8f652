import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'

import { parseYaml } from './parse-yaml.js'
import { readYamlText } from './read-yaml-text.js'
import type { SectionPhrasings } from './search-document.js'

/** A file of phrasings that cannot be used. The message gives the file, the line and what to do. */
export class PhrasingsError extends Error {
  override name = 'PhrasingsError'
}

const EXAMPLE =
  'Écrivez « dossier/page.md: », puis dessous « titre-de-section: », puis une phrase par ligne, après « - ».'

const listFiles = (source: string): string[] => {
  if (!statSync(source).isDirectory()) return [source]
  return readdirSync(source)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => path.join(source, name))
}

const readFile = (file: string, pages: Map<string, SectionPhrasings[]>): void => {
  const { root, placeOf, fail } = parseYaml(
    file,
    readFileSync(file, 'utf8'),
    (message) => new PhrasingsError(`${message} ${EXAMPLE}`),
  )
  const readMap = (
    node: ParsedNode | null,
    start: number,
  ): [name: string, start: number, value: ParsedNode | null][] =>
    isMap<ParsedNode, ParsedNode | null>(node)
      ? node.items.map(({ key, value }) => [
          isScalar(key) ? String(key.value ?? '') : fail(key.range[0], 'un nom est attendu ici.'),
          key.range[0],
          value,
        ])
      : fail(start, 'une page et ses sections sont attendues ici.')
  const readTexts = (node: ParsedNode | null, section: string, start: number): string[] =>
    isSeq<ParsedNode>(node)
      ? node.items.map(
          (item) => readYamlText(item) ?? fail(item.range[0], 'une phrase est attendue ici.'),
        )
      : fail(start, `les phrases de « ${section} » sont à écrire en liste.`)
  if (!root) return
  for (const [page, pageStart, sections] of readMap(root, root.range[0])) {
    const known = pages.get(page) ?? []
    pages.set(page, known)
    for (const [section, start, list] of readMap(sections, pageStart))
      known.push({ section, texts: readTexts(list, section, start), place: placeOf(start) })
  }
}

/**
 * Reads the phrasings of sections, by source file of their page (`guide/page.md`), from a YAML file
 * or from all the YAML files of a folder: page → anchor of the section (empty: the page itself) →
 * list of phrasings.
 *
 * @throws PhrasingsError when the file is missing or is not written so
 */
export const readPhrasings = (source: string): Map<string, SectionPhrasings[]> => {
  const pages = new Map<string, SectionPhrasings[]>()
  let files: string[]
  try {
    files = listFiles(source)
  } catch {
    throw new PhrasingsError(
      `${source} : ce fichier de formulations n’existe pas. Créez-le ou corrigez l’option « phrasings ».`,
    )
  }
  for (const file of files) readFile(file, pages)
  return pages
}
