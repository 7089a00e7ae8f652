import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Looks for files letter for letter, even where the file system ignores case. */
export interface FileLookup {
  /** @param file path relative to the root, with `/` */
  has: (file: string) => boolean
  /** Names of the files in the folder of a file. */
  listFolder: (file: string) => readonly string[]
}

interface Folder {
  files: ReadonlySet<string>
  folders: ReadonlySet<string>
}

const EMPTY: Folder = { files: new Set(), folders: new Set() }

const readFolder = (folder: string): Folder => {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    const toNames = (isKept: (entry: (typeof entries)[number]) => boolean): ReadonlySet<string> =>
      new Set(entries.filter(isKept).map(({ name }) => name.normalize()))
    // A symbolic link may be either.
    return {
      files: toNames((entry) => !entry.isDirectory()),
      folders: toNames((entry) => !entry.isFile()),
    }
  } catch {
    // A folder that does not exist holds nothing.
    return EMPTY
  }
}

/** A lookup that reads each folder once. */
export const createFileLookup = (root: string): FileLookup => {
  const known = new Map<string, Folder>()
  const getFolder = (steps: readonly string[]): Folder => {
    const key = steps.join('/')
    const folder = known.get(key) ?? readFolder(path.join(root, key))
    known.set(key, folder)
    return folder
  }
  const split = (file: string): string[] => file.normalize().split('/').filter(Boolean)
  return {
    has: (file) => {
      const steps = split(file)
      if (steps.length === 0) return false
      return steps.every((step, index) => {
        const { files, folders } = getFolder(steps.slice(0, index))
        return (index === steps.length - 1 ? files : folders).has(step)
      })
    },
    listFolder: (file) => [...getFolder(split(file).slice(0, -1)).files],
  }
}
