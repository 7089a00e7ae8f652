import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findMergeBase, runGit, toLines } from './run-git.js'

/** Share of lines that two files must have in common to be the same one under another name. */
const SAME_SHARE = 0.5

const readLines = (text: string): Set<string> =>
  new Set(text.split('\n').filter((line) => line.trim() !== ''))

/** Pages that git saw change their name, then those that vanished while a like one appeared. */
const listRenames = (sourceDir: string): Map<string, string> => {
  const base = findMergeBase(sourceDir)
  const renames = new Map<string, string>()
  if (!base) return renames
  const scope = ['--relative', '--', '.']
  const changes = toLines(
    runGit(['diff', '--name-status', '-M', '--diff-filter=RD', base, ...scope], sourceDir),
  ).map((line) => line.split('\t'))
  const vanished: string[] = []
  for (const [kind = '', before = '', after] of changes) {
    if (kind.startsWith('R') && after) renames.set(before, after)
    else if (before.endsWith('.md')) vanished.push(before)
  }
  if (vanished.length === 0) return renames
  const appeared = toLines(
    runGit(['ls-files', '--others', '--exclude-standard', '--', '*.md'], sourceDir),
  ).map((file) => ({ file, lines: readLines(readFileSync(path.join(sourceDir, file), 'utf8')) }))
  for (const before of vanished) {
    const lines = readLines(runGit(['show', `${base}:./${before}`], sourceDir) ?? '')
    const same = appeared.find(
      (other) =>
        [...lines].filter((line) => other.lines.has(line)).length > lines.size * SAME_SHARE,
    )
    if (same) renames.set(before, same.file)
  }
  return renames
}

/**
 * Finds the present name of a page that was renamed, with git.
 *
 * @returns a function of paths relative to the folder, which asks git at its first question
 */
export const createRenameFinder = (sourceDir: string): ((file: string) => string | null) => {
  let renames: Map<string, string> | null = null
  return (file) => (renames ??= listRenames(sourceDir)).get(file) ?? null
}
