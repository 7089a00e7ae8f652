import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Short fingerprint of texts. */
export const fingerprint = (...texts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha1')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('base64url')
}

/** Settings as a text that changes when they do, functions and patterns included. */
export const describeSettings = (settings: unknown): string =>
  JSON.stringify(settings, (_key, value: unknown) =>
    typeof value === 'function' || value instanceof RegExp ? String(value) : value,
  )

// Rewritten by npm whenever it installs something.
const INSTALLED = 'node_modules/.package-lock.json'

/**
 * The version of these checks and of the libraries they call: a rule that has changed must look at
 * every page again.
 */
export const describeProgram = (): string => {
  const folder = path.dirname(import.meta.dirname)
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs)
  const installed = statSync(INSTALLED, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return `${times.length} ${Math.max(...times)} ${installed}`
}
