import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { GroupIndex } from './build-site-index.js'

/** Files written at the same time. */
const BATCH_SIZE = 64

/** Writes the files of the indexes below a folder, manifests last. */
export const writeSiteIndex = async (
  folder: string,
  indexes: readonly GroupIndex[],
): Promise<void> => {
  for (const { folder: locale, index } of indexes) {
    const files = [...index.files].map(([name, content]) => ({
      file: path.join(folder, locale, name),
      content,
    }))
    for (const directory of new Set(files.map(({ file }) => path.dirname(file))))
      await mkdir(directory, { recursive: true })
    for (let start = 0; start < files.length; start += BATCH_SIZE)
      await Promise.all(
        files.slice(start, start + BATCH_SIZE).map(({ file, content }) => writeFile(file, content)),
      )
  }
}
