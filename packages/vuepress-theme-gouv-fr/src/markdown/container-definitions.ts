import { escapeHtml } from '../shared/escape-html.js'
import { applyTypography } from '../shared/typography.js'
import { textsFor } from './page-language.js'

/** Ce qu’un conteneur reçoit pour s’ouvrir. */
export interface OpenContext {
  /** Titre écrit après le nom, déjà rendu en HTML ; vide s’il n’y en a pas. */
  title: string
  /** Niveau du titre qui précède, dans le texte (1 avant tout titre). */
  level: number
  /** Identifiant unique dans la page, pour les conteneurs de `IDENTIFIED` ; vide sinon. */
  id: string
  rawTitle: string
  /** Langue de la page. */
  lang: string
  /** Conteneurs écrits directement dans celui-ci. */
  children: OpenContext[]
  parent?: OpenContext
}

export interface ContainerDefinition {
  open: (context: OpenContext) => string
  close: (context: OpenContext) => string
}

type TypeName = 'info' | 'attention' | 'astuce' | 'succes' | 'erreur'

/** « Attention : titre », ou le type seul. */
const withType = (name: TypeName, { title, lang }: OpenContext): string => {
  const { colon, [name]: type } = textsFor(lang)
  return title ? `${type}${colon}${title}` : type
}

const alert = (variant: string, name: TypeName): ContainerDefinition => ({
  open: (context) =>
    `<div class="fr-alert fr-alert--${variant}"><p class="fr-alert__title">${withType(name, context)}</p>`,
  close: () => '</div>',
})

const callout =
  (icon: string, name?: TypeName): ContainerDefinition['open'] =>
  (context) => {
    const heading = name ? withType(name, context) : context.title
    return `<div class="fr-callout${icon ? ` ${icon}` : ''}">${
      heading ? `<p class="fr-callout__title">${heading}</p>` : ''
    }<div class="fr-callout__text">`
  }

// Un bouton ne contient pas de lien.
const removeLinks = (html: string): string => html.replace(/<\/?a\b[^>]*>/g, '')

const headingTag = (level: number): string => `h${Math.min(level + 1, 6)}`

/** Un bouton par panneau ; le premier est choisi. Le script `tabs` leur donne vie. */
const openTabs = ({ title, lang, children }: OpenContext): string => {
  const buttons = children.map(
    (tab, index) =>
      `<li role="presentation"><button type="button" id="${tab.id}" class="fr-tabs__tab" ` +
      `tabindex="${index === 0 ? 0 : -1}" role="tab" aria-selected="${index === 0}" ` +
      `aria-controls="${tab.id}-panneau">${removeLinks(tab.title)}</button></li>`,
  )
  const name = title.replace(/<[^>]+>/g, '') || textsFor(lang).tabs
  return `<div class="fr-tabs"><ul class="fr-tabs__list" role="tablist" aria-label="${name}">${buttons.join('')}</ul>`
}

/** Le titre du panneau ne se montre que sans script et sur le papier, où tous les panneaux se suivent. */
const openTab = (context: OpenContext): string => {
  const { title, level, id, parent } = context
  const isFirst = parent?.children[0] === context
  const tag = headingTag(level)
  return (
    `<div id="${id}-panneau" class="fr-tabs__panel${isFirst ? ' fr-tabs__panel--selected' : ''}" ` +
    `role="tabpanel" aria-labelledby="${id}" tabindex="0"><${tag} class="gouv-tab-title">${removeLinks(title)}</${tag}>`
  )
}

/**
 * Conteneurs `::: nom Titre`. Le niveau du titre d’un accordéon est celui du contexte plus un ; le
 * type d’une alerte est écrit, jamais porté par la seule couleur.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants
 */
export const CONTAINERS: Record<string, ContainerDefinition> = {
  info: alert('info', 'info'),
  attention: alert('warning', 'attention'),
  succes: alert('success', 'succes'),
  erreur: alert('error', 'erreur'),
  astuce: {
    open: callout('fr-icon-lightbulb-line', 'astuce'),
    close: () => '</div></div>',
  },
  'mise-en-avant': { open: callout(''), close: () => '</div></div>' },
  exergue: { open: () => '<div class="fr-highlight">', close: () => '</div>' },
  accordeon: {
    open: ({ title, level, id }) => {
      const tag = headingTag(level)
      return (
        `<section class="fr-accordion"><${tag} class="fr-accordion__title" id="${id}">` +
        `<button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="${id}-contenu">${removeLinks(title)}</button>` +
        `</${tag}><div class="fr-collapse" id="${id}-contenu">`
      )
    },
    close: () => '</div></section>',
  },
  accordeons: {
    open: () => '<div class="fr-accordions-group" data-fr-group="false">',
    close: () => '</div>',
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
  onglets: { open: openTabs, close: () => '</div>' },
  // Hors d’un ensemble, un onglet n’est qu’un passage titré.
  onglet: {
    open: (context) =>
      context.parent
        ? openTab(context)
        : `<div><${headingTag(context.level)}>${context.title}</${headingTag(context.level)}>`,
    close: () => '</div>',
  },
  transcription: {
    open: ({ title, id, lang }) =>
      `<div class="fr-transcription"><button type="button" class="fr-transcription__btn" aria-expanded="false" aria-controls="${id}-contenu">` +
      `${removeLinks(title) || textsFor(lang).transcription}</button><div class="fr-collapse" id="${id}-contenu">`,
    close: () => '</div></div>',
  },
  // Les entrées de la liste deviennent des cartes dans `cards`.
  cartes: { open: () => '<div class="gouv-cards">', close: () => '</div>' },
  tuiles: { open: () => '<div class="gouv-cards">', close: () => '</div>' },
  // Le rendu ; son Markdown est ajouté, et le rendu fermé, par `examples`.
  exemple: {
    open: () => '<div class="gouv-example"><div class="gouv-example__result">',
    close: () => '</div>',
  },
}

/** Conteneurs dont le titre donne un identifiant à la page. */
export const IDENTIFIED: ReadonlySet<string> = new Set(['accordeon', 'onglet', 'transcription'])

/** Conteneurs dont le contenu descend d’un niveau de titre. */
export const TITLED: ReadonlySet<string> = new Set(['accordeon', 'onglet'])

/** Autres écritures acceptées d’un même conteneur. */
export const CONTAINER_ALIASES: Record<string, string> = {
  accordéon: 'accordeon',
  accordéons: 'accordeons',
  details: 'accordeon',
  tip: 'astuce',
  warning: 'attention',
  danger: 'attention',
  caution: 'attention',
  important: 'attention',
  success: 'succes',
  error: 'erreur',
  quote: 'citation',
  note: 'info',
  succès: 'succes',
  'code-onglets': 'onglets',
  'code-group': 'onglets',
  'code-tabs': 'onglets',
}
