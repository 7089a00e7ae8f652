import path from 'node:path'
import { findMergeBase, runGit, toLines } from '../node/run-git.js'
import { toShownPath } from '../shared/to-shown-path.js'

/**
 * Files that differ from the main branch, those not committed yet included, as messages show them.
 *
 * @returns `null` when git cannot tell
 */
export const listChangedFiles = (): ReadonlySet<string> | null => {
  const root = runGit(['rev-parse', '--show-toplevel'])?.trim()
  const base = findMergeBase()
  if (!root || !base) return null
  const changed = runGit(['diff', '--name-only', '--diff-filter=d', base], root)
  const added = runGit(['ls-files', '--others', '--exclude-standard'], root)
  if (changed === null) return null
  const files = [...toLines(changed), ...toLines(added)]
  return new Set(files.map((file) => toShownPath(path.join(root, file))))
}
