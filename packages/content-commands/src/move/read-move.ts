import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../node/command-error.js'
import type { Project } from '../node/read-project.js'
import { suggest } from 'content-checks'
import { toFileName } from '../source/to-file-name.js'

/** Fichiers à déplacer, relatifs au dossier des textes : ancien nom → nouveau. */
export type Moves = ReadonlyMap<string, string>

/** Chemin relatif au dossier des textes d’un argument écrit depuis la racine, ou depuis ce dossier. */
const locate = (written: string, { root, docs }: Project): string => {
  const file = path.relative(path.join(root, docs), path.resolve(root, written))
  if (file.startsWith('..') || path.isAbsolute(file)) {
    throw new CommandError(
      `« ${written} » n’est pas dans le dossier « ${docs} ». Cette commande ne déplace que les pages du site : écrivez ${docs}/…`,
    )
  }
  return file.split(path.sep).join('/')
}

const refuseMissing = (written: string, { docs, files }: Project): never => {
  const near = suggest(
    written,
    files.map((file) => `${docs}/${file}`),
  )
  throw new CommandError(
    `« ${written} » n’existe pas. ${near ? `Vouliez-vous dire « ${near} » ?` : 'Vérifiez le chemin : il part de la racine du site.'}`,
  )
}

const checkName = (file: string, docs: string): void => {
  const good = file
    .split('/')
    .map((step) => (step === 'README.md' ? step : toFileName(step)))
    .join('/')
  if (good !== file) {
    throw new CommandError(
      `« ${docs}/${file} » ferait une mauvaise adresse : minuscules, sans accent ni espace. Écrivez « ${docs}/${good} ».`,
    )
  }
}

/**
 * Lit les deux arguments de `deplacer`.
 *
 * @throws {CommandError} source absente, destination prise, hors du dossier ou mal nommée
 */
export const readMove = (source: string, destination: string, project: Project): Moves => {
  const { root, docs, files } = project
  const from = locate(source, project)
  if (from === '' || from === 'index.md' || from === 'README.md') {
    throw new CommandError(
      'L’accueil ne se déplace pas : son adresse est celle du site. Déplacez une autre page.',
    )
  }
  if (!existsSync(path.join(root, docs, from))) refuseMissing(source, project)
  const isFolder = statSync(path.join(root, docs, from)).isDirectory()
  const target = locate(destination, project)
  const place = path.join(root, docs, target)
  const goesInto =
    destination.endsWith('/') || (existsSync(place) && statSync(place).isDirectory() && !isFolder)
  let to = goesInto ? path.posix.join(target, path.posix.basename(from)) : target
  if (!isFolder && path.posix.extname(to) === '') to += path.posix.extname(from)
  if (!isFolder && path.posix.extname(to) !== path.posix.extname(from)) {
    throw new CommandError(
      `« ${destination} » ne finit pas comme « ${source} ». Gardez « ${path.posix.extname(from)} » à la fin.`,
    )
  }
  checkName(to, docs)
  if (existsSync(path.join(root, docs, to))) {
    throw new CommandError(
      `« ${docs}/${to} » existe déjà. Choisissez un autre nom, ou supprimez d’abord ce fichier s’il ne sert plus.`,
    )
  }
  if (!isFolder) return new Map([[from, to]])
  if (`${to}/`.startsWith(`${from}/`)) {
    throw new CommandError(
      'Un dossier ne se déplace pas dans lui-même. Choisissez un autre endroit.',
    )
  }
  const inside = files.filter((file) => file.startsWith(`${from}/`))
  if (inside.length === 0) throw new CommandError(`« ${source} » ne contient aucun fichier.`)
  return new Map(inside.map((file) => [file, to + file.slice(from.length)]))
}
