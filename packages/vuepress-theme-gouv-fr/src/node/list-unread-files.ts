import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { App } from 'vuepress/core'

/** Textes qu’un autre outil lit et que VuePress laisse de côté : il ne lit que `.md`, en minuscules. */
const UNREAD = /\.(?:mdx|markdown|mdown|(?!md$)[mM][dD])$/

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listFiles(path)
    return UNREAD.test(entry.name) ? [path] : []
  })

/** Une phrase par texte du dossier que personne ne publiera. */
export const listUnreadFiles = (app: App): string[] =>
  listFiles(app.dir.source()).map((file) => {
    const place = relative(process.cwd(), file)
    const renamed = place.replace(/\.\w+$/, '.md')
    const isMdx = file.endsWith('.mdx')
    return `${place} n’est pas publié : renommez-le « ${renamed} »${isMdx ? ', et retirez-en les lignes « import » et les composants' : ''}.`
  })
