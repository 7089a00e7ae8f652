import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll } from 'vitest'

// Vite cherche Vue à partir des fichiers provisoires : ils restent donc dans le paquet.
const WORK = path.join(import.meta.dirname, '../node_modules/.tests')

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Un dossier provisoire, supprimé après les essais du fichier. */
export const createWorkFolder = (): string => {
  mkdirSync(WORK, { recursive: true })
  const folder = mkdtempSync(path.join(WORK, 'site-'))
  folders.push(folder)
  return folder
}
