import type { Markdown, MarkdownEnv } from 'vuepress/markdown'

/** Récrit un morceau de HTML d’une page, ou le rend tel quel. */
export type RewriteTags = (html: string, env: MarkdownEnv, source: string) => string

/**
 * Récrit des balises écrites dans une page. Une balise inconnue qui ouvre un texte n’a pas reçu de
 * paragraphe, comme un composant ; devenue du HTML, elle le retrouve.
 *
 * @param name nom de la règle
 */
export function rewriteTags(md: Markdown, name: string, rewrite: RewriteTags): void {
  md.core.ruler.push(name, ({ env, src, Token, tokens }) => {
    for (const token of tokens.flatMap((one) => one.children ?? [])) {
      if (token.type === 'html_inline') token.content = rewrite(token.content, env, src)
    }
    tokens.forEach((token, index) => {
      if (!/^html_/.test(token.type)) return
      const html = rewrite(token.content, env, src)
      const next = tokens[index + 1]
      if (html !== token.content && token.type === 'html_inline' && next?.type === 'inline') {
        next.content = html + next.content
        next.children = []
        md.inline.parse(next.content, md, env, next.children)
        // La règle qui unit les textes et leurs entités est déjà passée.
        for (const child of next.children) if (child.type === 'text_special') child.type = 'text'
        const open = Object.assign(new Token('paragraph_open', 'p', 1), { block: true })
        const close = Object.assign(new Token('paragraph_close', 'p', -1), { block: true })
        tokens.splice(index, 2, open, next, close)
      } else {
        token.content = html
      }
    })
  })
}
