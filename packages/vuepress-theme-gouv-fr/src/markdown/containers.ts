import container from 'markdown-it-container'
import type { Markdown } from 'vuepress/markdown'
import { slugify } from '../shared/slugify.js'
import {
  CONTAINER_ALIASES,
  CONTAINERS,
  IDENTIFIED,
  TITLED,
  type OpenContext,
} from './container-definitions.js'
import { readLanguage, type ResolveLanguage } from './page-language.js'
import { readContainerInfo } from './read-container-info.js'

export { CONTAINER_ALIASES, CONTAINERS } from './container-definitions.js'

type Token = ReturnType<Markdown['parse']>[number]

/** Conteneur rendu hors d’une page, sans que ses titres aient été relevés. */
const NO_CONTEXT: OpenContext = {
  title: '',
  level: 1,
  id: '',
  rawTitle: '',
  lang: 'fr',
  children: [],
}

const canonical = (name: string): string => CONTAINER_ALIASES[name] ?? name

/** Active les conteneurs du thème. */
export function containersPlugin(md: Markdown, langOf: ResolveLanguage = readLanguage): void {
  const names = [...Object.keys(CONTAINERS), ...Object.keys(CONTAINER_ALIASES)]
  for (const name of names) {
    const definition = CONTAINERS[canonical(name)]!
    // Les types de markdown-it-container visent une autre version de ceux de markdown-it.
    md.use(container as unknown as (md: Markdown, name: string, options: object) => void, name, {
      validate: (params: string) => readContainerInfo(params)?.name === name,
      render: (tokens: Token[], index: number) => {
        const token = tokens[index]!
        const context = (token.meta ?? NO_CONTEXT) as OpenContext
        return token.nesting === 1 ? definition.open(context) : definition.close(context)
      },
    })
  }
  md.core.ruler.push('container_context', (state) => {
    const usedIds = new Set(
      state.tokens.flatMap((token) => (token.attrGet('id') ? [token.attrGet('id')!] : [])),
    )
    const { frontmatter, filePathRelative, base } = state.env
    const lang = langOf(state.env)
    const stack: { context: OpenContext; name: string }[] = []
    let level = 1
    for (const token of state.tokens) {
      if (token.type === 'heading_open' && stack.length === 0) level = Number(token.tag.slice(1))
      const match = /^container_(.+)_(open|close)$/.exec(token.type)
      if (!match) continue
      if (match[2] === 'close') {
        token.meta = stack.pop()?.context
        continue
      }
      const name = canonical(match[1]!)
      const rawTitle = readContainerInfo(token.info)?.title ?? ''
      const isIdentified = IDENTIFIED.has(name)
      const slug = slugify(rawTitle) || name
      let id = slug
      for (let n = 2; usedIds.has(id); n++) id = `${slug}-${n}`
      if (isIdentified) usedIds.add(id)
      const outer = stack.at(-1)
      const isTab = name === 'onglet' && outer?.name === 'onglets'
      const context: OpenContext = {
        // La règle de typographie du thème agit ici aussi, sans toucher au code du titre.
        title: md.renderInline(rawTitle, { frontmatter, filePathRelative, base }),
        level: level + stack.filter((one) => TITLED.has(one.name)).length,
        id: isIdentified ? id : '',
        rawTitle,
        lang,
        children: [],
        ...(isTab ? { parent: outer.context } : {}),
      }
      if (isTab) outer.context.children.push(context)
      token.meta = context
      stack.push({ context, name })
    }
  })
}
