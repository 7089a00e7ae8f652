import hljs from 'highlight.js/lib/common'
import type { Markdown } from 'vuepress/markdown'
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
  const wrap = (code: string, label: string, vPre = ' v-pre'): string =>
    `<pre${vPre} class="gouv-code" tabindex="0" role="group" aria-label="${md.utils.escapeHtml(label)}" translate="no">` +
    `<code class="hljs">${code}</code></pre>\n`

  md.renderer.rules.code_block = (tokens, index, _options, env) =>
    wrap(md.utils.escapeHtml(tokens[index]!.content), textsFor(langOf(env)).code)

  md.renderer.rules.fence = (tokens, index, _options, env) => {
    const token = tokens[index]!
    const language = token.info.trim().split(/[\s:{]/)[0] ?? ''
    const highlighted =
      language && hljs.getLanguage(language)
        ? hljs.highlight(token.content, { language, ignoreIllegals: true }).value
        : md.utils.escapeHtml(token.content)
    const name = textsFor(langOf(env)).code
    const label = language ? `${name}, ${LABELS[language] ?? language}` : name
    // Cette règle remplace celle de VuePress, donc son `v-pre` aussi : `{{ }}` reste littéral.
    return wrap(highlighted, label, /:no-v-pre\b/.test(token.info) ? '' : ' v-pre')
  }
}
