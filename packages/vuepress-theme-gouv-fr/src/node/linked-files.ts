import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { App } from 'vuepress/core'
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
 * Fichiers à télécharger : ceux du dossier public (`/fichier.pdf`), que VuePress publie, et ceux
 * rangés à côté des pages (`./fichier.pdf`), publiés ici à la même place.
 */
export function createLinkedFiles(app: App): LinkedFiles {
  const beside = new Set<string>()
  return {
    find: (href, env) => {
      const path = decode(href.replace(/[?#].*$/, ''))
      const isAbsolute = path.startsWith('/')
      const relative = isAbsolute
        ? path.slice(1)
        : posix.join(posix.dirname(env.filePathRelative ?? ''), path)
      if (relative.startsWith('..')) return undefined
      const candidates = isAbsolute
        ? [app.dir.public(relative), app.dir.source(relative)]
        : [app.dir.source(relative)]
      const file = candidates.find((one) => existsSync(one) && statSync(one).isFile())
      if (!file) return undefined
      if (file === app.dir.source(relative)) beside.add(relative)
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
