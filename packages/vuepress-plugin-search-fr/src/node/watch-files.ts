import { statSync, watch, type FSWatcher } from 'node:fs'
import path from 'node:path'

/**
 * Watches files and folders. Most editors replace the file they save: its folder is what is watched.
 *
 * @param paths those that do not exist are left out: who reads them says so
 */
export const watchFiles = (
  paths: readonly (string | undefined)[],
  onChange: () => void,
): FSWatcher[] =>
  paths.flatMap((file) => {
    const stats = file && statSync(file, { throwIfNoEntry: false })
    if (!stats) return []
    const folder = stats.isDirectory() ? file : path.dirname(file)
    return watch(folder, (_event, name) => {
      if (stats.isDirectory() || name === path.basename(file)) onChange()
    })
  })
