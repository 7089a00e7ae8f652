import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Node, YAMLError } from 'yaml'
import type { FieldPath } from './frontmatter.js'
import type { Finding } from './problem.js'
import { explainYamlError } from './yaml-error.js'

/** A YAML text whose places are known. */
export interface LocatedYaml {
  lineOf: (path: FieldPath) => number
  /** A value as it is written, empty when it is not a plain one. */
  textOf: (path: FieldPath) => string
  /** First mistake, if any. */
  finding: Finding | null
}

const findLine = (document: Document, counter: LineCounter, path: FieldPath): number => {
  let node: unknown = document.contents
  let offset: number | undefined
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step))
      if (!pair) break
      offset = (pair.key as Node | null)?.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = (node as Node | null | undefined)?.range?.[0] ?? offset
    } else break
  }
  return offset === undefined ? 1 : counter.linePos(offset).line
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1

/** Last line, up to a line, that opens more than it closes. */
const findOpening = (yaml: string, last: number): number => {
  const lines = yaml.split('\n').slice(0, last)
  const opening = lines.findLastIndex(
    (line) =>
      countOf(line, '"') % 2 === 1 ||
      /[:\-,[]\s*'[^']*$/.test(line) ||
      countOf(line, '[') > countOf(line, ']') ||
      countOf(line, '{') > countOf(line, '}'),
  )
  return opening === -1 ? last : opening + 1
}

const FIELD = /^\s*[\w-]+: \S/
const SHIFTED_FIELD = /^\s+[\w-]+:(?:\s|$)/

/** Line of a field that is not aligned, when the parser takes it for something else. */
const findShifted = (yaml: string, line: number): number | null => {
  const lines = yaml.split('\n')
  const [text = '', next = ''] = lines.slice(line - 1, line + 1)
  if (countOf(text, ': ') > 1) return null
  if (FIELD.test(text) && SHIFTED_FIELD.test(next)) return line + 1
  return SHIFTED_FIELD.test(text) ? line : null
}

const toFinding = ({ code, message, pos }: YAMLError, yaml: string, counter: LineCounter) => {
  // A mistake found at the very end belongs to the last line that says something.
  const { line } = counter.linePos(Math.min(pos[0], yaml.trimEnd().length))
  const isForm = /Nested mappings|MISSING_CHAR: Implicit|MULTILINE_IMPLICIT_KEY/.test(
    `${code}: ${message}`,
  )
  const shifted = isForm ? findShifted(yaml, line) : null
  if (shifted !== null) return { line: shifted, ...explainYamlError('BAD_INDENT') }
  const { isAtOpening, ...sentences } = explainYamlError(`${code}: ${message}`)
  return { line: isAtOpening ? findOpening(yaml, line) : line, ...sentences }
}

/**
 * Reads YAML with the place of each field. Five times slower than the parser of VuePress: only for
 * front matter that has something wrong.
 */
export const locateFields = (yaml: string): LocatedYaml => {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false })
  const [error] = document.errors
  const finding = error && toFinding(error, yaml, counter)
  return {
    lineOf: (path) => findLine(document, counter, path),
    textOf: (path) => {
      const node = document.getIn(path, true)
      return isScalar(node) ? (node.source ?? String(node.value)) : ''
    },
    finding: finding ?? null,
  }
}
