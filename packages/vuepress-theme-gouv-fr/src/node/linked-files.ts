import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { App } from 'vuepress/core'
import type { MarkdownEnv } from 'vuepress/markdown'
import type { FindLinkedFile } from '../markdown/downloads.js'

export interface LinkedFiles {
  find: FindLinkedFile
  /** Copie dans le site les fichiers écrits à côté des pages. */
  publish: () => void
}

const decode = (href: string): string => {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}

/**
 * Trouve le fichier du site que vise une adresse écrite dans une page : dans le dossier public
 * (`/fichier.pdf`) ou à côté de la page (`./fichier.pdf`).
 *
 * @returns son chemin, et celui qu’il a dans le dossier des textes s’il y est
 */
export function locateFile(
  app: App,
  href: string,
  env: MarkdownEnv,
): { file: string; relative: string; isBeside: boolean } | undefined {
  const path = decode(href.replace(/[?#].*$/, ''))
  const isAbsolute = path.startsWith('/')
  const relative = isAbsolute
    ? path.slice(1)
    : posix.join(posix.dirname(env.filePathRelative ?? ''), path)
  if (relative.startsWith('..')) return undefined
  const source = app.dir.source(relative)
  const candidates = isAbsolute ? [app.dir.public(relative), source] : [source]
  const file = candidates.find((one) => existsSync(one) && statSync(one).isFile())
  return file === undefined ? undefined : { file, relative, isBeside: file === source }
}

/**
 * Fichiers à télécharger : ceux du dossier public (`/fichier.pdf`), que VuePress publie, et ceux
 * rangés à côté des pages (`./fichier.pdf`), publiés ici à la même place.
 */
export function createLinkedFiles(app: App): LinkedFiles {
  const beside = new Set<string>()
  return {
    find: (href, env) => {
      const found = locateFile(app, href, env)
      if (!found) return undefined
      const { file, isBeside, relative } = found
      if (isBeside) beside.add(relative)
      return { url: encodeURI(`${app.options.base}${relative}`), bytes: statSync(file).size }
    },
    publish: () => {
      for (const relative of beside) {
        const target = app.dir.dest(relative)
        mkdirSync(dirname(target), { recursive: true })
        cpSync(join(app.dir.source(), relative), target)
      }
    },
  }
}
