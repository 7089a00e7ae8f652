import type { Markdown } from 'vuepress/markdown'
import { addNotice } from './notices.js'

/** Au-delà, le DSFR demande de ne plus en mettre : rien ne ressort quand tout ressort. */
const MAX_CALLOUTS = 2

const OPENING_MARK = /^[\s>*+\d.)-]*:{3,}/
const CLOSING_MARK = /^[\s>]*:{3,}\s*$/

/**
 * Remarques sur le plan d’une page : conteneur jamais fermé, qui prend toute la suite ; titre vide ;
 * plusieurs titres de niveau 1 ; trop de mises en avant.
 */
export function structureNoticesPlugin(md: Markdown): void {
  md.core.ruler.push('structure_notices', ({ env, src, tokens }) => {
    const lines = src.split('\n')
    let mainTitles = 0
    let callouts = 0
    for (const [index, token] of tokens.entries()) {
      const [start, end] = token.map ?? []
      const [, container] = /^container_(.+)_open$/.exec(token.type) ?? []
      if (container && start !== undefined && end !== undefined) {
        const isWritten = OPENING_MARK.test(lines[start] ?? '')
        if (isWritten && !CLOSING_MARK.test(lines[end] ?? '')) {
          addNotice(
            env,
            start,
            'ce conteneur n’est pas fermé, il prend toute la suite : écrivez « ::: » seul sur une ligne, après son texte.',
          )
        }
        if (container === 'mise-en-avant' && ++callouts === MAX_CALLOUTS + 1) {
          addNotice(
            env,
            start,
            `plus de ${MAX_CALLOUTS} mises en avant dans la page : gardez les plus utiles, rien ne ressort quand tout ressort.`,
          )
        }
      }
      if (token.type !== 'heading_open') continue
      if (!tokens[index + 1]?.content.trim()) {
        addNotice(env, start, 'ce titre est vide : écrivez-le, ou ôtez ses dièses.')
      }
      if (token.tag === 'h1' && ++mainTitles === 2) {
        addNotice(
          env,
          start,
          'la page a un autre titre de niveau 1 : un lecteur d’écran n’en attend qu’un. Écrivez « ## » et baissez d’un niveau les titres qui le suivent.',
        )
      }
    }
  })
}
