import { mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { git, isTracked } from './git.js'
import type { Plan } from './plan.js'

const makeFolderOf = (file: string): void => {
  mkdirSync(path.dirname(file), { recursive: true })
}

/** Un dossier vidé par un déplacement ne sert plus à rien, et git ne le garde pas. */
const removeEmptyFolders = (root: string, file: string): void => {
  let folder = path.dirname(path.join(root, file))
  while (folder.startsWith(root) && folder !== root && readdirSync(folder).length === 0) {
    rmdirSync(folder)
    folder = path.dirname(folder)
  }
}

/** Exécute un plan : les déplacements (par git s’il suit le fichier), puis les écritures. */
export const applyPlan = (root: string, { moves, writes }: Plan): void => {
  for (const { from, to } of moves) {
    makeFolderOf(path.join(root, to))
    const isMoved = isTracked(root, from) && git(root, ['mv', '--', from, to]) !== undefined
    if (!isMoved) renameSync(path.join(root, from), path.join(root, to))
    removeEmptyFolders(root, from)
  }
  for (const [file, text] of writes) {
    makeFolderOf(path.join(root, file))
    writeFileSync(path.join(root, file), text)
  }
}
