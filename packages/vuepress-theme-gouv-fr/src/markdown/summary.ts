import type { Markdown } from 'vuepress/markdown'
import { applyTypography } from '../shared/typography.js'
import { readLanguage, textsFor, type ResolveLanguage } from './page-language.js'

type Token = ReturnType<Markdown['parse']>[number]

/** Réglages de `[[toc]]` pour que VuePress produise un sommaire du DSFR. */
export const SUMMARY_OPTIONS = {
  containerTag: 'nav',
  containerClass: 'fr-summary',
  listTag: 'ol' as const,
  linkTag: 'a' as const,
  linkClass: 'fr-summary__link',
  level: [2, 3],
}

/**
 * Pages dont chaque titre de niveau 3 est une question ou un mot : le sommaire s’y arrête aux
 * thèmes, ou aux lettres.
 */
const SHORT_SUMMARY_TYPES = new Set<unknown>(['faq', 'glossaire'])

const textOf = (token: Token | undefined): string =>
  (token?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('')

/**
 * Titre, nom accessible et profondeur du sommaire.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/sommaire
 */
export function summaryPlugin(md: Markdown, langOf: ResolveLanguage = readLanguage): void {
  const { escapeHtml } = md.utils
  const renderAllLevels = md.renderer.rules.toc_body!

  md.renderer.rules.toc_open = (_tokens, _index, _options, env) => {
    const modifier = env.frontmatter?.type === 'glossaire' ? ' gouv-summary--inline' : ''
    return (
      `<nav class="fr-summary${modifier}" aria-labelledby="fr-summary-title">` +
      `<p class="fr-summary__title" id="fr-summary-title">${textsFor(langOf(env)).summary}</p>`
    )
  }

  md.renderer.rules.toc_body = (tokens, index, options, env, self) => {
    if (!SHORT_SUMMARY_TYPES.has(env.frontmatter?.type)) {
      return renderAllLevels(tokens, index, options, env, self)
    }
    const items = tokens.flatMap((token, position) => {
      if (token.type !== 'heading_open' || token.tag !== 'h2' || token.level !== 0) return []
      const text = escapeHtml(applyTypography(textOf(tokens[position + 1]), langOf(env)))
      const href = escapeHtml(`#${token.attrGet('id') ?? ''}`)
      return `<li><a class="fr-summary__link" href="${href}">${text}</a></li>`
    })
    return `<ol>${items.join('')}</ol>`
  }
}
