import { readFileSync, writeFileSync } from 'node:fs'
import type { App, Page } from 'vuepress/core'
import { messagesOf } from '../locales/messages-of.js'
import type { GouvFrPageData, PrintedSection } from '../shared/page-data.js'
import { readPrintedParts } from './read-printed-parts.js'
import type { UsedSelectors } from './used-selectors.js'
import { writePrintedParts, type PrintPlace } from './write-printed-parts.js'

/** Place que `layouts/Print.vue` laisse au texte d’une page. */
const SLOT = /(<div data-print-page="(p\d+)">)(<\/div>)/g

const isHydrated = (html: string): boolean => html.includes('data-gouv-hydrated')

/**
 * Textes d’une rubrique, par ancre.
 *
 * @param isVueSite vrai quand toutes les pages chargent Vue : cela n’en distingue alors aucune
 */
function writeSection(
  app: App,
  { pages }: PrintedSection,
  byPath: Map<string, Page>,
  isVueSite: boolean,
): Map<string, string> {
  const { base } = app.options
  const read = pages.map(({ level, link, text }, index) => {
    const html = readFileSync(byPath.get(link)!.htmlFilePath, 'utf8')
    const parts = readPrintedParts(html, text)
    const place: PrintPlace = { anchor: `p${index + 1}`, level, ids: parts.ids }
    return { address: base + link.slice(1), html, lang: byPath.get(link)!.lang, parts, place }
  })
  const places = new Map(read.map(({ address, place }) => [address, place]))
  return new Map(
    read.map(({ address, html, lang, parts, place }) => {
      const { print } = messagesOf(lang)
      const note = parts.pieces.length === 0 ? print.missing : print.interactive
      const hasNote = parts.pieces.length === 0 || (isHydrated(html) && !isVueSite)
      const text = writePrintedParts(parts.pieces, { address, place, places })
      return [place.anchor, `${hasNote ? `<p>${note}</p>` : ''}${text}`]
    }),
  )
}

/**
 * Place dans chaque page d’impression le texte des pages construites de sa rubrique. La feuille de style
 * ne garde que ce que les pages emploient : les titres, qui changent de niveau, s’ajoutent à `used`.
 */
export function fillPrintPages(app: App, used: UsedSelectors): void {
  const byPath = new Map(app.pages.map((page) => [page.path, page]))
  for (const { data, htmlFilePath } of app.pages) {
    const { printed } = data.gouvFr as GouvFrPageData
    if (!printed) continue
    const shell = readFileSync(htmlFilePath, 'utf8')
    const texts = writeSection(app, printed, byPath, isHydrated(shell))
    const html = shell.replace(
      SLOT,
      (_slot, start: string, anchor: string, end: string) =>
        start + (texts.get(anchor) ?? '') + end,
    )
    for (const [, level] of html.matchAll(/<h([2-6])\b/g)) used.tags.add(`h${level}`)
    writeFileSync(htmlFilePath, html)
  }
}
