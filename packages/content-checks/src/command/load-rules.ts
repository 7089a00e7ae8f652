import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ContentChecksOptions } from '../node/plugin-options.js'

const NAMES = ['content-rules.ts', 'content-rules.js', 'content-rules.mjs']

/** The settings of a site and where its public files are. */
export interface LoadedRules {
  options: ContentChecksOptions
  publicDir: string
}

const findFile = (sourceDir: string): string | null => {
  const folders = ['.vuepress', path.join(sourceDir, '.vuepress')]
  const files = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  return files.find((file) => existsSync(file)) ?? null
}

/**
 * Loads the settings that the plugin of the same site uses.
 *
 * @param file named by the person; looked for otherwise
 * @throws {Error} with a French sentence
 */
export const loadRules = async (
  file: string | undefined,
  sourceDir: string,
): Promise<LoadedRules> => {
  if (file && !existsSync(file)) throw new Error(`Le fichier de réglages « ${file} » n’existe pas.`)
  const found = file ?? findFile(sourceDir)
  if (!found) return { options: {}, publicDir: path.join(sourceDir, '.vuepress/public') }
  try {
    const module = (await import(pathToFileURL(path.resolve(found)).href)) as {
      contentRules?: ContentChecksOptions
      default?: ContentChecksOptions
    }
    const options = module.contentRules ?? module.default ?? {}
    return { options, publicDir: path.join(path.dirname(found), 'public') }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Les réglages « ${found} » ne se lisent pas : ${reason}`, { cause: error })
  }
}
