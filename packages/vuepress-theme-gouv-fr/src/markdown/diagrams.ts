import type { Markdown } from 'vuepress/markdown'
import type { Diagram } from '../shared/diagram.js'
import { applyTypography } from '../shared/typography.js'
import { readCodeTitle } from './code-info.js'
import { readLanguage, type ResolveLanguage } from './page-language.js'

/** Dessine un graphe, ou rien quand le paquet qui dessine n’est pas installé. */
export type FindDiagram = (source: string, name: string) => Diagram | undefined

/**
 * Un bloc ```` ```dot [Titre] ```` est dessiné à la construction : aucun script dans la page. Le titre
 * nomme le schéma ; ses flèches sont aussi écrites en liste, pour qui ne le voit pas (RGAA 1.6).
 */
export function diagramsPlugin(
  md: Markdown,
  draw: FindDiagram,
  langOf: ResolveLanguage = readLanguage,
): void {
  const renderCode = md.renderer.rules.fence!
  const { escapeHtml } = md.utils
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]!
    const { language, title } = readCodeTitle(token.info)
    if (language !== 'dot') return renderCode(tokens, index, options, env, self)
    const place = `${env.filePathRelative ?? 'page'}, schéma « dot »`
    if (!title) {
      throw new Error(
        `${place} : il n’a pas de titre. Écrivez-le entre crochets : \`\`\`dot [Étapes d’une demande].`,
      )
    }
    const lang = langOf(env)
    const name = escapeHtml(applyTypography(title, lang))
    let diagram: Diagram | undefined
    try {
      diagram = draw(token.content, name)
    } catch (error) {
      throw new Error(`${place} « ${title} » : ${(error as Error).message}`, { cause: error })
    }
    if (!diagram) {
      throw new Error(
        `${place} « ${title} » : le paquet qui dessine n’est pas installé. Lancez « npm install --save-dev @viz-js/viz ».`,
      )
    }
    const links = diagram.links.map(
      ({ from, to, label }) =>
        `<li>${escapeHtml(`${from} → ${to}${label ? ` (${label})` : ''}`)}</li>`,
    )
    const text = links.length > 0 ? `<ul class="fr-sr-only">${links.join('')}</ul>` : ''
    return `<figure v-pre class="gouv-diagram" aria-label="${name}">${diagram.svg}${text}<figcaption>${name}</figcaption></figure>\n`
  }
}
