import { LineCounter, parseDocument, type ParsedNode } from 'yaml'

/** Content of a YAML file, and how to say where it is wrong. */
export interface ParsedYaml {
  /** The whole content, null in an empty file. */
  root: ParsedNode | null
  /** Place of an offset, `file:line`. */
  placeOf: (offset: number) => string
  /** Throws the error of a problem at an offset. */
  fail: (offset: number, problem: string) => never
}

/**
 * Parses a YAML file written by an editor.
 *
 * @param file its name, for the errors
 * @param toError creates an error from « file:line : what is wrong »
 * @throws the error it creates, when the file is not YAML
 */
export const parseYaml = (
  file: string,
  content: string,
  toError: (message: string) => Error,
): ParsedYaml => {
  const lines = new LineCounter()
  const { errors, contents: root } = parseDocument(content, { lineCounter: lines })
  const placeOf = (offset: number): string => `${file}:${lines.linePos(offset).line}`
  const fail = (offset: number, problem: string): never => {
    throw toError(`${placeOf(offset)} : ${problem}`)
  }
  // The message of the parser is in English: the place and what to check say as much.
  if (errors[0])
    fail(
      errors[0].pos[0],
      'le YAML ne se lit pas à cet endroit. Vérifiez les guillemets, les crochets, les deux-points, ' +
        'les virgules et l’alignement des lignes.',
    )
  return { root, placeOf, fail }
}
