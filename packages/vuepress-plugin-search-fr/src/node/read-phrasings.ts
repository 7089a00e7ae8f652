import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml'

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
  const lines = new LineCounter()
  const { errors, contents } = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const placeOf = (offset: number): string => `${file}:${lines.linePos(offset).line}`
  const fail = (offset: number, problem: string): never => {
    throw new PhrasingsError(`${placeOf(offset)} : ${problem} ${EXAMPLE}`)
  }
  if (errors[0])
    fail(
      errors[0].pos[0],
      'le YAML ne se lit pas à cet endroit. Vérifiez les guillemets, les deux-points et l’alignement des lignes.',
    )
  const readMap = (
    node: ParsedNode | null,
    start: number,
  ): [string, number, ParsedNode | null][] =>
    isMap(node)
      ? node.items.map(({ key, value }) => [
          isScalar(key) ? String(key.value ?? '') : fail(key.range[0], 'un nom est attendu ici.'),
          key.range[0],
          value as ParsedNode | null,
        ])
      : fail(start, 'une page et ses sections sont attendues ici.')
  if (!contents) return
  for (const [page, pageStart, sections] of readMap(contents, contents.range[0])) {
    const known = pages.get(page) ?? []
    pages.set(page, known)
    for (const [section, start, list] of readMap(sections, pageStart)) {
      if (!isSeq(list)) fail(start, `les phrases de « ${section} » sont à écrire en liste.`)
      const texts = (list as unknown as { items: ParsedNode[] }).items.map((item) =>
        isScalar(item) && /string|number/.test(typeof item.value)
          ? String(item.value)
          : fail(item.range[0], 'une phrase est attendue ici.'),
      )
      known.push({ section, texts, place: placeOf(start) })
    }
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
