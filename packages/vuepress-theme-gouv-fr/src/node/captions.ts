import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { App } from 'vuepress/core'
import type { FindCaptions } from '../markdown/figures.js'
import { locateFile } from './linked-files.js'

/** Extension d’un fichier vidéo, et ce qui la remplace : `.vtt`, ou `.en.vtt` dans une autre langue. */
const EXTENSION = /\.[^./]+$/
const CAPTIONS = /^(?:\.([a-z]{2,3}(?:-[a-z0-9]+)*))?\.vtt$/i

/**
 * Trouve les sous-titres rangés à côté d’une vidéo, sous le même nom : `film.vtt` dans la langue de la
 * page, `film.en.vtt` dans une autre.
 */
export const createCaptionFinder =
  (app: App): FindCaptions =>
  (href, env) => {
    const video = locateFile(app, href, env)
    if (!video) return []
    const stem = basename(video.file).replace(EXTENSION, '')
    return readdirSync(dirname(video.file))
      .sort()
      .flatMap((name) => {
        const match = name.startsWith(stem) ? CAPTIONS.exec(name.slice(stem.length)) : null
        if (!match) return []
        return { href: href.replace(EXTENSION, match[0]), lang: match[1] }
      })
  }
