import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { imageMetadata } from '../media/image-metadata.js'
import { stripMetadata } from '../media/strip-metadata.js'
import { encoding } from '../rules/encoding.js'
import type { Problem } from '../shared/problem.js'

/** Writes beside, then renames: whatever happens, the file is whole. */
const replaceFile = (file: string, content: string | Uint8Array): void => {
  const draft = `${file}.${process.pid}.tmp`
  writeFileSync(draft, content)
  renameSync(draft, file)
}

/** A text whose lines have been put right, from the last change to the first. */
export const fixText = (
  text: string,
  problems: readonly Problem[],
): { text: string; count: number } => {
  const lines = text.split('\n')
  const changes = problems
    .flatMap(({ line, fix }) => (fix ? [{ line, ...fix }] : []))
    .sort((a, b) => b.line - a.line || b.column - a.column)
  let count = 0
  let last = { line: Infinity, column: Infinity }
  for (const { line, column, length, text: replacement } of changes) {
    const source = lines[line - 1]
    const overlaps = line === last.line && column + length > last.column
    if (source === undefined || overlaps || column + length > source.length) continue
    lines[line - 1] = source.slice(0, column) + replacement + source.slice(column + length)
    last = { line, column }
    count += 1
  }
  return { text: lines.join('\n'), count }
}

/** Puts right the files of problems that have a fix. @returns how many were put right */
export const applyFixes = (problems: readonly Problem[]): number => {
  const byFile = new Map<string, Problem[]>()
  for (const problem of problems) {
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem])
  }
  let total = 0
  for (const [file, found] of byFile) {
    // Written back, bytes that are not UTF-8 would be lost.
    if (found.some(({ rule }) => rule === encoding.name)) continue
    if (found.some(({ rule }) => rule === imageMetadata.name)) {
      const clean = stripMetadata(readFileSync(file))
      if (clean) replaceFile(file, clean)
      total += clean ? 1 : 0
    } else if (found.some(({ fix }) => fix)) {
      const { text, count } = fixText(readFileSync(file, 'utf8'), found)
      if (count > 0) replaceFile(file, text)
      total += count
    }
  }
  return total
}
