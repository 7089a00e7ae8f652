import container from 'markdown-it-container'
import type { Markdown } from 'vuepress/markdown'
import { slugify } from '../shared/slugify.js'
import { applyTypography } from '../shared/typography.js'
import { readLanguage, textsFor, type ResolveLanguage } from './page-language.js'

type Token = ReturnType<Markdown['parse']>[number]

/** Ce qu’un conteneur reçoit pour s’ouvrir. */
interface OpenContext {
  /** Titre écrit après le nom, déjà rendu en HTML ; vide s’il n’y en a pas. */
  title: string
  /** Niveau du titre qui précède, dans le texte (1 avant tout titre). */
  level: number
  /** Identifiant unique dans la page. */
  id: string
  rawTitle: string
  /** Langue de la page. */
  lang: string
}

interface ContainerDefinition {
  open: (context: OpenContext) => string
  close: (context: OpenContext) => string
}

type TypeName = 'info' | 'attention' | 'astuce'

/** « Attention : titre », ou le type seul. */
const withType = (name: TypeName, { title, lang }: OpenContext): string => {
  const { colon, [name]: type } = textsFor(lang)
  return title ? `${type}${colon}${title}` : type
}

const alert =
  (variant: string, name: TypeName): ContainerDefinition['open'] =>
  (context) =>
    `<div class="fr-alert fr-alert--${variant}"><p class="fr-alert__title">${withType(name, context)}</p>`

const callout =
  (icon: string, name?: TypeName): ContainerDefinition['open'] =>
  (context) => {
    const heading = name ? withType(name, context) : context.title
    return `<div class="fr-callout${icon ? ` ${icon}` : ''}">${
      heading ? `<p class="fr-callout__title">${heading}</p>` : ''
    }<div class="fr-callout__text">`
  }

/**
 * Conteneurs `::: nom Titre`. Le niveau du titre d’un accordéon est celui du contexte plus un ; le
 * type d’une alerte est écrit, jamais porté par la seule couleur.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants
 */
export const CONTAINERS: Record<string, ContainerDefinition> = {
  info: { open: alert('info', 'info'), close: () => '</div>' },
  attention: { open: alert('warning', 'attention'), close: () => '</div>' },
  astuce: { open: callout('fr-icon-lightbulb-line', 'astuce'), close: () => '</div></div>' },
  'mise-en-avant': { open: callout(''), close: () => '</div></div>' },
  exergue: { open: () => '<div class="fr-highlight">', close: () => '</div>' },
  accordeon: {
    open: ({ title, level, id }) => {
      const tag = `h${Math.min(level + 1, 6)}`
      return (
        `<section class="fr-accordion"><${tag} class="fr-accordion__title" id="${id}">` +
        `<button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="${id}-contenu">${removeLinks(title)}</button>` +
        `</${tag}><div class="fr-collapse" id="${id}-contenu">`
      )
    },
    close: () => '</div></section>',
  },
  citation: {
    open: () => '<figure class="fr-quote"><blockquote>',
    close: ({ rawTitle, lang }) => {
      const [author = '', ...source] = rawTitle.split(/,\s*/)
      if (!author) return '</blockquote></figure>'
      const cite = source.length
        ? `<ul class="fr-quote__source"><li><cite>${escapeHtml(applyTypography(source.join(', '), lang))}</cite></li></ul>`
        : ''
      return `</blockquote><figcaption><p class="fr-quote__author">${escapeHtml(applyTypography(author, lang))}</p>${cite}</figcaption></figure>`
    },
  },
}

/** Autres écritures acceptées d’un même conteneur. */
export const CONTAINER_ALIASES: Record<string, string> = {
  accordéon: 'accordeon',
  details: 'accordeon',
  tip: 'astuce',
  warning: 'attention',
  danger: 'attention',
  note: 'info',
}

// Un bouton ne contient pas de lien.
const removeLinks = (html: string): string => html.replace(/<\/?a\b[^>]*>/g, '')

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)

/** Conteneur rendu hors d’une page, sans que ses titres aient été relevés. */
const NO_CONTEXT: OpenContext = { title: '', level: 1, id: '', rawTitle: '', lang: 'fr' }

/** Active les conteneurs du thème. */
export function containersPlugin(md: Markdown, langOf: ResolveLanguage = readLanguage): void {
  const names = [...Object.keys(CONTAINERS), ...Object.keys(CONTAINER_ALIASES)]
  for (const name of names) {
    const definition = CONTAINERS[CONTAINER_ALIASES[name] ?? name]!
    // Les types de markdown-it-container visent une autre version de ceux de markdown-it.
    md.use(container as unknown as (md: Markdown, name: string, options: object) => void, name, {
      validate: (params: string) => params.trim().split(/\s+/)[0] === name,
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
    const stack: OpenContext[] = []
    let level = 1
    for (const token of state.tokens) {
      if (token.type === 'heading_open' && stack.length === 0) level = Number(token.tag.slice(1))
      const match = /^container_(.+)_(open|close)$/.exec(token.type)
      if (!match) continue
      if (match[2] === 'close') {
        token.meta = stack.pop()
        continue
      }
      const rawTitle = token.info.trim().slice(match[1]!.length).trim()
      const slug = slugify(rawTitle) || match[1]!
      let id = slug
      for (let n = 2; usedIds.has(id); n++) id = `${slug}-${n}`
      const isAccordion = (CONTAINER_ALIASES[match[1]!] ?? match[1]) === 'accordeon'
      if (isAccordion) usedIds.add(id)
      const context: OpenContext = {
        // La règle de typographie du thème agit ici aussi, sans toucher au code du titre.
        title: md.renderInline(rawTitle, { frontmatter, filePathRelative, base }),
        level: level + stack.filter((outer) => outer.id !== '').length,
        id: isAccordion ? id : '',
        rawTitle,
        lang,
      }
      token.meta = context
      stack.push(context)
    }
  })
}
