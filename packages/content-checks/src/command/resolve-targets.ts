import { existsSync, readdirSync, statSync } from 'node:fs'
import { toShownPath } from '../shared/to-shown-path.js'

const SOURCE = 'docs'
const DIST = 'dist'

/** What the command looks at. */
export interface CheckTargets {
  /** Folder of the pages; `null` when only the built site is looked at. */
  sourceDir: string | null
  /** Folder of the built site. */
  distDir: string | null
  /** The only pages to tell of, as messages show them; `null` tells of all. */
  files: ReadonlySet<string> | null
}

const holdsHtml = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && entry.name.endsWith('.html'),
  )

const holdsMarkdown = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && entry.name.endsWith('.md'),
  )

/**
 * Finds out what was meant by the names given to the command.
 *
 * @throws {Error} with a French sentence, when a name leads to nothing
 */
export const resolveTargets = (
  names: readonly string[],
  { modifies }: { modifies?: boolean | undefined },
): CheckTargets => {
  if (names.length === 0) {
    if (!existsSync(SOURCE)) {
      throw new Error(`Il n’y a pas de dossier « ${SOURCE} » ici. Indiquez celui des pages.`)
    }
    const hasBuild = !modifies && existsSync(DIST) && holdsHtml(DIST)
    return { sourceDir: SOURCE, distDir: hasBuild ? DIST : null, files: null }
  }
  const targets: CheckTargets = { sourceDir: null, distDir: null, files: null }
  const files = new Set<string>()
  for (const name of names) {
    if (!existsSync(name)) throw new Error(`« ${name} » n’existe pas.`)
    if (statSync(name).isFile()) files.add(toShownPath(name))
    else if (holdsHtml(name) || !holdsMarkdown(name)) targets.distDir = name
    else targets.sourceDir = name
  }
  if (files.size > 0) return { ...targets, sourceDir: targets.sourceDir ?? SOURCE, files }
  return targets
}
