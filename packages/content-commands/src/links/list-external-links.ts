import type { Project } from '../node/read-project.js'
import { maskCode } from '../source/mask-code.js'

const URL_TEXT = /https?:\/\/[^\s<>"'`)\]]+/g

/** Adresses extérieures écrites dans les pages (texte et sources) → fichiers qui les citent. */
export const listExternalLinks = ({ docs, files, read }: Project): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    const urls = new Set(
      [...maskCode(read(`${docs}/${file}`)).matchAll(URL_TEXT)].map(([url]) =>
        url.replace(/#.*$|[.,;:!?]+$/g, ''),
      ),
    )
    for (const url of urls) {
      if (!/\/\/(?:localhost|127\.|192\.168\.|[^/]*\.(?:example|test)\b)/.test(url)) {
        found.set(url, [...(found.get(url) ?? []), `${docs}/${file}`])
      }
    }
  }
  return found
}
