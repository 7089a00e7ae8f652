import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { CheckOptions } from '../shared/check-options.js'
import { toProblem } from '../shared/problem.js'
import type { Problem } from '../shared/problem.js'
import { toShownPath } from '../shared/to-shown-path.js'
import { mediaRules } from './media-rules.js'
import { readPersonalData } from './read-personal-data.js'

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic|heif|psd|eps|ai)$/i
const MAY_HOLD_METADATA = /\.(?:png|jpe?g)$/i
// Nobody reads a picture of this weight to the end: its weight is told, and it must be made again.
const MAX_READ_BYTES = 30_000_000

/** Where the images are, and who shows them. */
export interface MediaFolders {
  /** Folder of the pages. */
  sourceDir: string
  /** Folder of the files copied as they are. */
  publicDir: string
  /** Whether a page shows a file of the source folder, by its path relative to it. */
  isUsed: (filePathRelative: string) => boolean
}

const listImages = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && IMAGE.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/[\\/](?:\.|node_modules)/.test(file.slice(folder.length)))
  } catch {
    // The folder of public files is optional.
    return []
  }
}

/** Checks every image of the site. */
export const checkMedia = (
  { sourceDir, publicDir, isUsed }: MediaFolders,
  options: CheckOptions,
): Problem[] => {
  const { severities = {} } = options
  const checkFolder = (folder: string, isSource: boolean): Problem[] =>
    listImages(folder).flatMap((absolute) => {
      const file = toShownPath(absolute)
      const filePathRelative = path.relative(folder, absolute).split(path.sep).join('/')
      const { size: bytes } = statSync(absolute)
      const isRead = MAY_HOLD_METADATA.test(file) && bytes <= MAX_READ_BYTES
      const facts = {
        file,
        filePathRelative,
        bytes,
        personalData: isRead ? readPersonalData(readFileSync(absolute)) : [],
        isUsed: !isSource || isUsed(filePathRelative),
      }
      return mediaRules.flatMap(({ name, severity, check }) => {
        const wanted = severities[name] ?? severity
        if (wanted === 'off') return []
        return [...check(facts, options)].map((finding) =>
          toProblem(finding, { file, name, severity: wanted }),
        )
      })
    })
  return [...checkFolder(sourceDir, true), ...checkFolder(publicDir, false)]
}
