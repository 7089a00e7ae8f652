import type { Page } from 'vuepress/core'
import { addNotice } from '../markdown/notices.js'

/**
 * Retire d’une page un script qui n’est pas un composant Vue (mesure d’audience, module collé) : la
 * politique de sécurité le refuserait, et VuePress l’exécuterait en construisant.
 */
export function dropPlainScript(page: Page): void {
  const { script } = page.sfcBlocks
  if (!script || /\bexport\s+default\b|\bimport\b/.test(script.contentStripped)) return
  page.sfcBlocks.script = null
  const { content = page.content } = page.markdownEnv as { content?: string }
  addNotice(
    page.markdownEnv,
    content.slice(0, content.indexOf('<script')).split('\n').length - 1,
    'ce <script> n’est pas un composant Vue : il n’est pas publié, la politique de sécurité le refuserait. Placez-le dans un fichier du dossier public, ou retirez-le.',
  )
}
