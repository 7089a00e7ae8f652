import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createWorkFolder } from './work-folder.js'

/** Écrit des fichiers dans un dossier provisoire et rend son chemin. */
export const writeSite = (files: Readonly<Record<string, string | Buffer>>): string => {
  const folder = createWorkFolder()
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}
