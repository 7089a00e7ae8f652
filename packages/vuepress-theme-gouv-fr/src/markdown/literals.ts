import type { Markdown } from 'vuepress/markdown'
import { isNativeTag } from 'vuepress-plugin-static-pages'
import { isVueExpression } from './is-vue-expression.js'
import { addNotice } from './notices.js'

/** Une moustache entière, ou le début d’une qui ne se ferme pas dans le même texte. */
const MUSTACHE = /\{\{(?:([^]*?)\}\})?/g
/** Adresse entre chevrons, que le Markdown ne lit pas au milieu du HTML. */
const ADDRESS = /<((?:https?|mailto):[^\s<>]+)>/g
const OPEN_TAG = /<([a-zA-Z][\w-]*)(?:\s[^<>]*)?(?<!\/)>/g

/** Remplace les accolades de ce qui ne peut être que du texte ; Vue ne les lit plus. */
const escapeMustaches = (text: string): string =>
  text.replace(MUSTACHE, (whole, code: string | undefined) =>
    code !== undefined && isVueExpression(code) ? whole : `&#123;&#123;${whole.slice(2)}`,
  )

/**
 * Ce qui ressemble à Vue sans pouvoir en être s’affiche tel quel : `{{ nom_du_service }}` qu’aucun
 * script ne définit, `<mot-de-passe>` qu’aucune balise ne ferme. Une page qui a un `<script>`, ou
 * `hydrate: true`, garde tout à Vue.
 */
export function literalsPlugin(md: Markdown): void {
  const renderText = md.renderer.rules.text!
  md.renderer.rules.text = (tokens, index, ...rest) => {
    const html = renderText(tokens, index, ...rest)
    return tokens[index]!.meta?.isPlain ? escapeMustaches(html) : html
  }

  md.core.ruler.push('literals', (state) => {
    const { src, env } = state
    if (/<script[\s>]/i.test(src) || env.frontmatter?.hydrate === true) return
    const isPlaceholder = (tag: string): boolean =>
      !isNativeTag(tag) && !new RegExp(`</${tag}\\s*>`, 'i').test(src)
    const report = (tag: string, line: number | undefined): void =>
      addNotice(
        env,
        line,
        `<${tag}> n’est pas une balise HTML et rien ne la ferme : elle s’affiche comme du texte. Mettez-la entre accents graves : \`<${tag}>\`.`,
      )
    for (const token of state.tokens) {
      if (/^html_/.test(token.type)) {
        token.content = escapeMustaches(token.content)
          .replace(ADDRESS, '&lt;$1&gt;')
          .replace(OPEN_TAG, (whole, tag: string) => {
            if (!isPlaceholder(tag)) return whole
            report(tag, token.map?.[0])
            return `&lt;${whole.slice(1)}`
          })
      }
      for (const child of token.children ?? []) {
        if (child.type === 'text') child.meta = { ...child.meta, isPlain: true }
        const [, tag] =
          (child.type === 'html_inline' && /^<([a-zA-Z][\w-]*)/.exec(child.content)) || []
        if (!tag || child.content.endsWith('/>') || !isPlaceholder(tag)) continue
        report(tag, token.map?.[0])
        child.type = 'text'
      }
    }
  })
}
