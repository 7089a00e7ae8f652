import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { App } from 'vuepress/core'

/**
 * Construit dans un dossier d’attente, puis échange d’un coup avec la destination : une erreur à
 * n’importe quel moment laisse intact le dernier site construit. VuePress, lui, vide la destination
 * avant de commencer.
 *
 * @returns la publication, à appeler quand tout est écrit
 */
export function buildInStaging(app: App): () => Promise<void> {
  const dest = app.dir.dest()
  const staging = join(dirname(dest), '.construction')
  app.dir.dest = (...parts: string[]) => resolve(staging, ...parts)
  return async () => {
    const previous = `${staging}-precedente`
    await rm(previous, { recursive: true, force: true })
    if (existsSync(dest)) await rename(dest, previous)
    try {
      await rename(staging, dest)
    } catch (error) {
      if (existsSync(previous)) await rename(previous, dest)
      throw error
    }
    await rm(previous, { recursive: true, force: true })
  }
}
