import type { Markdown } from 'vuepress/markdown'
import { readAttribute } from '../shared/read-attribute.js'
import { addNotice } from './notices.js'

/** Ligne faite d’une seule balise : `{% hint style="info" %}`. */
const TAG_LINE = /^(\s*)\{%-?\s*(\w[\w-]*)\s*(.*?)\s*-?%\}\s*$/
const FENCE = /^\s*(`{3,}|~{3,})/

const HINTS: Record<string, string> = {
  info: 'info',
  success: 'astuce',
  warning: 'attention',
  danger: 'attention',
}

/** Balises dont le contenu se lit tel quel. */
const TRANSPARENT = /^(?:end)?(?:tabs|content-ref|code|stepper|step|columns?|embed|file|raw)$/

const linkTo = (url: string): string => {
  const text = url.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '').replace(/[[\]]/g, '')
  return `[${text.split('/').length > 2 ? text.replace(/^.*\//, '') || text : text}](<${url}>)`
}

/** Ce que devient une balise, sur la même ligne ; `undefined` quand elle est inconnue. */
function translate(name: string, attributes: string): string | undefined {
  const url = readAttribute(attributes, 'url') || readAttribute(attributes, 'src')
  if (name === 'hint') return `::: ${HINTS[readAttribute(attributes, 'style') ?? ''] ?? 'info'}`
  if (name === 'endhint') return ':::'
  // Quatre signes : une mise en avant peut se trouver dans un onglet.
  if (name === 'tab') return `:::: accordeon ${readAttribute(attributes, 'title') ?? ''}`
  if (name === 'endtab') return '::::'
  if ((name === 'embed' || name === 'file') && url) return linkTo(url)
  return TRANSPARENT.test(name) ? '' : undefined
}

/**
 * Comprend les balises de GitBook, d’où viennent beaucoup de documentations : `{% hint %}`,
 * `{% tab %}`, `{% embed %}`… Chaque ligne en reste une : les numéros de ligne restent justes.
 */
export function gitbookPlugin(md: Markdown): void {
  md.core.ruler.after('normalize', 'gitbook', (state) => {
    if (!state.src.includes('{%')) return
    let fence = ''
    state.src = state.src
      .split('\n')
      .map((line, index) => {
        const mark = FENCE.exec(line)?.[1] ?? ''
        if (mark && (!fence || mark.startsWith(fence))) fence = fence ? '' : mark
        const [, indent = '', name, attributes = ''] = (!fence && TAG_LINE.exec(line)) || []
        if (!name) return line
        const translated = translate(name, attributes)
        if (translated !== undefined) return translated && indent + translated
        const text = `la balise {% ${name} %} n’est pas comprise : elle s’affiche telle quelle. Retirez-la, ou écrivez son contenu en Markdown.`
        addNotice(state.env, index, text)
        return line
      })
      .join('\n')
  })
}
