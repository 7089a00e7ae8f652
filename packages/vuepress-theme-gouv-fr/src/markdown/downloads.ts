import type { Markdown, MarkdownEnv } from 'vuepress/markdown'
import { formatFileSize } from '../shared/file-size.js'
import { readLanguage, type ResolveLanguage } from './page-language.js'

/** Fichier que vise un lien. */
export interface LinkedFile {
  /** Adresse publiée, `base` comprise. */
  url: string
  /** Poids, en octets. */
  bytes: number
}

/**
 * Trouve le fichier que vise un lien d’une page ; `undefined` s’il n’existe pas.
 *
 * @param href adresse écrite, sans ancre
 */
export type FindLinkedFile = (href: string, env: MarkdownEnv) => LinkedFile | undefined

/** Fichiers qui se téléchargent, par leur extension. */
const EXTENSIONS =
  /\.(pdf|ods|odt|odp|odg|csv|tsv|json|geojson|xml|zip|gz|7z|tar|docx?|xlsx?|pptx?|epub|ics|parquet|sql|gpkg|shp)$/i

/**
 * Un lien vers un fichier du site devient un lien de téléchargement, avec son format et son poids
 * mesurés à la construction. Un fichier introuvable reste un lien ordinaire : le contrôle des liens le
 * signale.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/telechargement-de-fichier
 */
export function downloadsPlugin(
  md: Markdown,
  find: FindLinkedFile,
  langOf: ResolveLanguage = readLanguage,
): void {
  md.core.ruler.push('downloads', (state) => {
    const lang = langOf(state.env)
    for (const token of state.tokens) {
      if (token.type !== 'inline' || !token.children) continue
      let detail = ''
      token.children = token.children.flatMap((child) => {
        const href = child.type === 'link_open' ? (child.attrGet('href') ?? '') : ''
        const extension = EXTENSIONS.exec(href.replace(/[?#].*$/, ''))?.[1]
        const file =
          extension && !/^(?:[a-z]+:|\/\/)/i.test(href) ? find(href, state.env) : undefined
        if (extension && file) {
          child.attrSet('href', file.url)
          child.attrSet('class', 'fr-link fr-link--download')
          child.attrSet('download', '')
          detail = `${extension.toUpperCase()} – ${formatFileSize(file.bytes, lang)}`
        }
        if (child.type !== 'link_close' || !detail) return [child]
        const html = new state.Token('html_inline', '', 0)
        html.content = ` <span class="fr-link__detail">${md.utils.escapeHtml(detail)}</span>`
        detail = ''
        return [html, child]
      })
    }
  })
}
