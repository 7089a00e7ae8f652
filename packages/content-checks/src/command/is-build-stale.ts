import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const latestChange = (folder: string, isKept: (name: string) => boolean): number => {
  let latest = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isKept(entry.name)) continue
    latest = Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs)
  }
  return latest
}

/** Whether a page has changed since the site was built: what its HTML says is no longer true. */
export const isBuildStale = (distDir: string, sourceDir: string): boolean =>
  latestChange(sourceDir, (name) => name.endsWith('.md')) >
  latestChange(distDir, (name) => name.endsWith('.html'))
