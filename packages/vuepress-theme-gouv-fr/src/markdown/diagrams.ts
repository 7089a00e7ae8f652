import type { Markdown } from 'vuepress/markdown'
import { DiagramError, type Diagram, type Drawer, type Drawers } from '../diagrams/diagram.js'
import { applyTypography } from '../shared/typography.js'
import { readCodeTitle } from './code-info.js'
import { addNotice } from './notices.js'
import { readLanguage, type ResolveLanguage } from './page-language.js'

/** Place du texte à 320 px de large : un dessin plus large défile dans sa zone. */
const MIN_CONTENT_WIDTH = 288

/** @throws DiagramError en français, quand le schéma n’est pas dessiné */
function drawNamed(
  drawer: Drawer,
  source: string,
  language: string,
  options: Parameters<Drawer['draw']>[1],
): Diagram {
  const diagram = drawer.draw(source, options)
  if (!diagram) {
    throw new DiagramError(
      'le paquet qui dessine n’est pas installé. Lancez « npm install --save-dev @viz-js/viz »',
    )
  }
  // Le titre d’une section n’en nomme pas le schéma : deux schémas s’y suivent souvent.
  if (!options.name) {
    throw new DiagramError(
      `il n’a pas de titre. Écrivez-le entre crochets : \`\`\`${language} [Étapes d’une demande]`,
    )
  }
  return diagram
}

/**
 * Un bloc ```` ```dot [Titre] ```` ou ```` ```mermaid [Titre] ```` est dessiné à la construction : aucun
 * script dans la page. Le titre nomme le schéma ; ses flèches sont aussi écrites en liste, pour qui ne
 * le voit pas (RGAA 1.6).
 *
 * @param drawers dessinateurs par langage ; les autres blocs restent du code
 */
export function diagramsPlugin(
  md: Markdown,
  drawers: Drawers,
  langOf: ResolveLanguage = readLanguage,
): void {
  const renderCode = md.renderer.rules.fence!
  const { escapeHtml } = md.utils
  const write = ({ svg, items, width }: Diagram, name: string): string => {
    const list = items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')
    const text = list && `<ul class="fr-sr-only">${list}</ul>`
    const focus = width > MIN_CONTENT_WIDTH ? ' tabindex="0"' : ''
    return `<figure v-pre class="gouv-diagram"${focus} aria-label="${name}">${svg}${text}<figcaption>${name}</figcaption></figure>\n`
  }
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]!
    const { language, title: written } = readCodeTitle(token.info)
    const drawer = Object.hasOwn(drawers, language) ? drawers[language] : undefined
    if (!drawer) return renderCode(tokens, index, options, env, self)
    const lang = langOf(env)
    const title = written || drawer.readTitle(token.content)
    const name = escapeHtml(applyTypography(title, lang))
    const place = `schéma « ${language} »${title ? ` « ${title} »` : ''}`
    const start = token.map?.[0] ?? 0
    try {
      const diagram = drawNamed(drawer, token.content, language, { name, lang })
      for (const { message, line } of diagram.remarks ?? []) {
        addNotice(env, start + 1 + line, `${place} : ${message}.`)
      }
      return write(diagram, name)
    } catch (error) {
      if (!(error instanceof DiagramError) && !drawer.isForeign) throw error
      const { message, line } =
        error instanceof DiagramError ? error : { message: 'il n’est pas compris', line: undefined }
      if (!drawer.isForeign) {
        throw new Error(`${env.filePathRelative ?? 'page'}, ${place} : ${message}.`, {
          cause: error,
        })
      }
      addNotice(
        env,
        line === undefined ? start : start + 1 + line,
        `${place} : ${message}. Il reste un bloc de code.`,
      )
      return renderCode(tokens, index, options, env, self)
    }
  }
}
