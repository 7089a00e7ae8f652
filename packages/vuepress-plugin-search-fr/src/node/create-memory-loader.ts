import type { LoadFile } from '../shared/engine/open-index.js'

/** Reads the files of an index that has just been built, by name. The files may change later. */
export const createMemoryLoader =
  (files: ReadonlyMap<string, Uint8Array>): LoadFile =>
  async (name) => {
    const file = files.get(name)
    if (!file) throw new Error(`${name} : 404`)
    return Uint8Array.from(file)
  }
