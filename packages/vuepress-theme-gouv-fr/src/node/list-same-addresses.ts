import { relative } from 'node:path'
import type { App } from 'vuepress/core'

/** Une phrase par adresse que plusieurs fichiers se disputent (`README.md` et `index.md`). */
export function listSameAddresses(app: App): string[] {
  const files = new Map<string, string[]>()
  for (const { filePath, path } of app.pages) {
    if (!filePath) continue
    files.set(path, [...(files.get(path) ?? []), relative(process.cwd(), filePath)])
  }
  return [...files]
    .filter(([, names]) => names.length > 1)
    .map(
      ([path, names]) =>
        `${names.sort().join(' et ')} ont la même adresse « ${path} » : un seul est publié. Renommez l’autre, ou retirez-le.`,
    )
}
