import footnote from 'markdown-it-footnote'
import type { Markdown, MarkdownEnv } from 'vuepress/markdown'
import { addNotice } from './notices.js'
import { readLanguage, textsFor, type ResolveLanguage } from './page-language.js'

type Token = ReturnType<Markdown['parse']>[number]
type NotedEnv = MarkdownEnv & { footnotes?: { refs?: Record<string, number> } }

/** Appel qu’aucune note ne définit : il est resté du texte. */
const LEFT_CALL = /\[\^([^\]\s]+)\]/g

/** Numéro d’une note, et rang de l’appel quand plusieurs mènent à elle : `2`, `2-1`. */
function readNumber({ meta }: Token): { note: string; call: string } {
  const { id, subId } = meta as { id: number; subId?: number }
  const note = String(id + 1)
  return { note, call: subId ? `${note}-${subId}` : note }
}

const findLine = (source: string, text: string): number | undefined => {
  const index = source.indexOf(text)
  return index < 0 ? undefined : source.slice(0, index).split('\n').length - 1
}

/**
 * Notes de bas de page, `texte[^1]` et `[^1]: La note.` : une section titrée à la fin de la page, un
 * lien vers chaque note et un lien de retour, nommés pour un lecteur d’écran.
 *
 * @see https://www.w3.org/TR/dpub-aria-1.1/#doc-endnotes
 */
export function footnotesPlugin(md: Markdown, langOf: ResolveLanguage = readLanguage): void {
  md.use(footnote as unknown as (md: Markdown) => void)
  const { rules } = md.renderer
  rules.footnote_ref = (tokens, index, _options, env: MarkdownEnv) => {
    const { call, note } = readNumber(tokens[index]!)
    const name = textsFor(langOf(env)).footnote.replace('{n}', note)
    return `<sup><a id="fnref${call}" href="#fn${note}" role="doc-noteref" aria-label="${name}">${note}</a></sup>`
  }
  rules.footnote_block_open = (_tokens, _index, _options, env: MarkdownEnv) =>
    `<section role="doc-endnotes" aria-labelledby="fn"><h2 id="fn">${textsFor(langOf(env)).footnotes}</h2>\n<ol>\n`
  rules.footnote_block_close = () => '</ol>\n</section>\n'
  rules.footnote_open = (tokens, index) => `<li id="fn${readNumber(tokens[index]!).note}">`
  rules.footnote_anchor = (tokens, index, _options, env: MarkdownEnv) => {
    const { call, note } = readNumber(tokens[index]!)
    const name = textsFor(langOf(env)).footnoteBack.replace('{n}', note)
    return ` <a href="#fnref${call}" role="doc-backlink" aria-label="${name}">\u21a9\ufe0e</a>`
  }

  md.core.ruler.push('footnote_notices', ({ env, src, tokens }) => {
    for (const [key, id] of Object.entries((env as NotedEnv).footnotes?.refs ?? {})) {
      const name = key.slice(1)
      if (id >= 0) continue
      addNotice(
        env,
        findLine(src, `[^${name}]:`),
        `rien n’appelle la note « ${name} », qui ne s’affiche pas : écrivez [^${name}] dans le texte, ou ôtez-la.`,
      )
    }
    for (const { children, map } of tokens) {
      for (const { content, type } of children ?? []) {
        if (type !== 'text') continue
        for (const [call, name] of content.matchAll(LEFT_CALL)) {
          addNotice(
            env,
            map?.[0],
            `${call} n’appelle aucune note : écrivez-la sur sa propre ligne, « [^${name}]: Le texte de la note. ».`,
          )
        }
      }
    }
  })
}
