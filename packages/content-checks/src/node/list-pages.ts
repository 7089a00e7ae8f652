import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Markdown files of a folder, as VuePress looks for them: relative, with `/`, sorted. */
export const listPages = (sourceDir: string): string[] =>
  readdirSync(sourceDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => path.relative(sourceDir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !/(?:^|\/)(?:\.|node_modules\/)/.test(file))
    .sort()
