import hljs from 'highlight.js/lib/common'
import type { Markdown } from 'vuepress/markdown'
import { readCodeInfo } from './code-info.js'
import { wrapLines } from './code-lines.js'
import { readLanguage, textsFor, type ResolveLanguage } from './page-language.js'

const LABELS: Record<string, string> = {
  bash: 'Bash',
  sh: 'Shell',
  js: 'JavaScript',
  ts: 'TypeScript',
  py: 'Python',
  python: 'Python',
  yaml: 'YAML',
  yml: 'YAML',
  json: 'JSON',
  html: 'HTML',
  css: 'CSS',
  sql: 'SQL',
  r: 'R',
  md: 'Markdown',
  'ssh-config': 'configuration SSH',
  text: 'texte',
}

/**
 * Blocs de code coloriés à la construction par classes (aucun style en ligne), atteignables au
 * clavier et nommés. Le bouton de copie est ajouté par le script `copy-code`.
 */
export function codePlugin(md: Markdown, langOf: ResolveLanguage = readLanguage): void {
  const wrap = (code: string, label: string, vPre = ' v-pre', isNumbered = false): string =>
    `<pre${vPre} class="gouv-code${isNumbered ? ' gouv-code--numbered' : ''}" tabindex="0" role="group" aria-label="${md.utils.escapeHtml(label)}" translate="no">` +
    `<code class="hljs">${code}</code></pre>\n`

  md.renderer.rules.code_block = (tokens, index, _options, env) =>
    wrap(md.utils.escapeHtml(tokens[index]!.content), textsFor(langOf(env)).code)

  md.renderer.rules.fence = (tokens, index, _options, env) => {
    const token = tokens[index]!
    const { language, title, highlighted, isNumbered, isLiteral } = readCodeInfo(token.info)
    const colored =
      language && hljs.getLanguage(language)
        ? hljs.highlight(token.content, { language, ignoreIllegals: true }).value
        : md.utils.escapeHtml(token.content)
    const name = textsFor(langOf(env)).code
    const label = [name, language && (LABELS[language] ?? language), title]
    const code = isNumbered || highlighted.size > 0 ? wrapLines(colored, highlighted) : colored
    // Cette règle remplace celle de VuePress, donc son `v-pre` aussi : `{{ }}` reste littéral.
    return wrap(code, label.filter(Boolean).join(', '), isLiteral ? ' v-pre' : '', isNumbered)
  }
}
