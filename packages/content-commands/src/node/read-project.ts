import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { CommandError } from './command-error.js'
import type { CommandSettings } from './settings.js'

/** Un site, tel qu’il est sur le disque. */
export interface Project {
  /** Dossier où la commande est lancée. */
  root: string
  /** Dossier des textes, relatif à `root`, avec `/`. */
  docs: string
  settings: CommandSettings
  /** Dossier de `commandes.ts`, d’où partent les chemins des modèles. */
  settingsFolder: string
  /** Fichiers du dossier des textes, relatifs à lui, avec `/`, triés. */
  files: readonly string[]
  /** Texte d’un fichier, relatif à `root`. */
  read: (file: string) => string
}

const SETTINGS = ['commandes.ts', 'commandes.js', 'commandes.mjs']

const toSlashes = (file: string): string => file.split(path.sep).join('/')

/** Fichiers d’un dossier et de ses sous-dossiers, sauf ceux de l’outillage (`.vuepress`…). */
const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => toSlashes(path.relative(folder, path.join(entry.parentPath, entry.name))))
    .filter((file) => !/(?:^|\/)(?:\.|node_modules\/)/.test(file))
    .sort()

/**
 * Lit les réglages et la liste des fichiers d’un site.
 *
 * @throws {CommandError} quand les réglages ou les textes manquent
 */
export const readProject = async (root: string): Promise<Project> => {
  const candidates = ['.vuepress', 'docs/.vuepress'].flatMap((folder) =>
    SETTINGS.map((name) => path.join(root, folder, name)),
  )
  const file = candidates.find((candidate) => existsSync(candidate))
  const settings = file
    ? ((await import(pathToFileURL(file).href)) as { default?: CommandSettings }).default
    : {}
  if (!settings) {
    throw new CommandError(
      `${toSlashes(path.relative(root, file!))} n’exporte rien. Terminez-le par « export default { … } ».`,
    )
  }
  const docs = (settings.docs ?? 'docs').replace(/\/$/, '')
  const folder = path.join(root, docs)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandError(
      `Le dossier « ${docs} » n’existe pas ici. Lancez la commande à la racine du site.`,
    )
  }
  return {
    root,
    docs,
    settings,
    settingsFolder: file ? path.dirname(file) : path.join(root, '.vuepress'),
    files: listFiles(folder),
    read: (name) => readFileSync(path.join(root, name), 'utf8'),
  }
}
