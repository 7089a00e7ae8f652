import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { LoadFile } from '../shared/engine/open-index.js'

/** Reads the files of an index from a folder, for the command line and for tests. */
export const createFolderLoader =
  (folder: string): LoadFile =>
  async (name) =>
    Uint8Array.from(await readFile(path.join(folder, name)))
