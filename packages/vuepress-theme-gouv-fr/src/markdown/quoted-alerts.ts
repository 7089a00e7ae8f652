import type { Markdown } from 'vuepress/markdown'

/** Types de GitHub, et le conteneur qui les rend. */
const TYPES: Readonly<Record<string, string>> = {
  note: 'info',
  tip: 'astuce',
  important: 'attention',
  warning: 'attention',
  caution: 'attention',
}

const MARK = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i

/** Une citation qui commence par `[!NOTE]`, comme l’écrit GitHub, devient une alerte ou une mise en avant. */
export function quotedAlertsPlugin(md: Markdown): void {
  md.core.ruler.after('block', 'quoted_alerts', (state) => {
    const { tokens } = state
    tokens.forEach((open, index) => {
      const inline = tokens[index + 2]
      if (open.type !== 'blockquote_open' || inline?.type !== 'inline') return
      const [mark, type] = MARK.exec(inline.content) ?? []
      if (!mark || !type) return
      const close = tokens.find(
        (token, at) =>
          at > index && token.type === 'blockquote_close' && token.level === open.level,
      )!
      const name = TYPES[type.toLowerCase()]!
      open.type = `container_${name}_open`
      close.type = `container_${name}_close`
      open.info = name
      inline.content = inline.content.slice(mark.length)
      // Le paragraphe qui ne portait que le type disparaît.
      if (inline.content) return
      for (const token of tokens.slice(index + 1, index + 4)) token.hidden = true
    })
  })
}
