import { existsSync, readFileSync } from 'node:fs'
import type { HeaderRule } from './host-rules.js'

const HEADER = /^\s+([\w-]+)\s*:\s*(.+)$/

/**
 * Lit un fichier `_headers` : un chemin au bord de la ligne, puis ses en-têtes en retrait. Rien quand le
 * fichier n’existe pas.
 */
export function readHeadersFile(file: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  if (!existsSync(file)) return rules
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue
    const [, name, value] = HEADER.exec(line.trimEnd()) ?? []
    const rule = rules.at(-1)
    if (name && value && rule) rule.values[name] = value
    else if (/^\S/.test(line)) rules.push({ for: line.trim(), values: {} })
  }
  return rules
}
