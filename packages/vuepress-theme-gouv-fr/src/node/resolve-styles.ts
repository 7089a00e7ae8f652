import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { App } from 'vuepress/core'

/**
 * Feuilles de style du site, en chemins complets.
 *
 * @throws {Error} en français, quand l’une n’existe pas
 */
export function resolveStyles(app: App, styles: readonly string[] = []): string[] {
  return styles.map((name) => {
    const file = resolve(app.dir.source(), name)
    if (existsSync(file)) return file
    throw new Error(
      `L’option « styles » nomme « ${name} », qui n’existe pas (chemin cherché : ${relative(process.cwd(), file)}). Le chemin part du dossier des textes.`,
    )
  })
}
