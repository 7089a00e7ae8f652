import type { Markdown } from 'vuepress/markdown'
import { CONTAINER_ALIASES, CONTAINERS } from './container-definitions.js'
import { addNotice } from './notices.js'

/** `!!! note "Titre"`, ou `??? note` quand le passage se déplie. */
const OPENING = /^(!!!|\?\?\?\+?)\s+([\p{L}][\p{L}\p{N}_-]*)[^"]*(?:"(.*)")?\s*$/u
const INDENT = 4

/** Types de MkDocs que le thème n’a pas sous ce nom. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  abstract: 'info',
  bug: 'attention',
  example: 'mise-en-avant',
  failure: 'erreur',
  hint: 'astuce',
  question: 'info',
  summary: 'info',
}

const toContainer = (type: string): string | undefined => {
  const name = type.toLowerCase()
  return CONTAINER_ALIASES[name] ?? (name in CONTAINERS ? name : OTHER_TYPES[name])
}

/**
 * Comprend les encadrés de MkDocs : une ligne `!!! warning "Titre"`, puis un texte en retrait de quatre
 * espaces. `???` donne un accordéon.
 */
export function admonitionsPlugin(md: Markdown): void {
  md.block.ruler.before(
    'fence',
    'admonition',
    (state, startLine, endLine, silent) => {
      const lineOf = (line: number): string =>
        state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line])
      if (state.sCount[startLine]! - state.blkIndent >= INDENT) return false
      const [, mark, type = '', title = ''] = OPENING.exec(lineOf(startLine)) ?? []
      if (!mark) return false
      if (silent) return true
      const isOpenable = mark.startsWith('?')
      const known = toContainer(type)
      const name = isOpenable ? 'accordeon' : (known ?? 'mise-en-avant')
      if (!known && !isOpenable) {
        const names = Object.keys(CONTAINERS).join(', ')
        addNotice(
          state.env,
          startLine,
          `l’encadré « ${type} » n’existe pas : il s’affiche en mise en avant. Choisissez parmi ${names}.`,
        )
      }
      const indent = state.blkIndent + INDENT
      let nextLine = startLine + 1
      while (nextLine < endLine && (state.isEmpty(nextLine) || state.sCount[nextLine]! >= indent)) {
        nextLine++
      }
      const open = state.push(`container_${name}_open`, 'div', 1)
      open.info = `${name} ${title || (isOpenable ? type : '')}`
      open.map = [startLine, nextLine]
      open.block = true
      const { blkIndent, lineMax, parentType } = state
      Object.assign(state, { blkIndent: indent, lineMax: nextLine, parentType: 'container' })
      state.md.block.tokenize(state, startLine + 1, nextLine)
      Object.assign(state, { blkIndent, lineMax, parentType })
      state.push(`container_${name}_close`, 'div', -1).block = true
      state.line = nextLine
      return true
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  )
}
