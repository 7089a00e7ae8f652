import type { Markdown } from 'vuepress/markdown'
import { readAttribute } from '../shared/read-attribute.js'
import { rewriteTags } from './rewrite-tags.js'

/** Variante du DSFR de chaque type du thème par défaut de VuePress. */
const VARIANTS: Readonly<Record<string, string>> = {
  tip: 'success',
  warning: 'warning',
  danger: 'error',
}

/** Badge dont tous les attributs sont écrits en toutes lettres. */
const BADGE = /<Badge((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<\/Badge\s*>/g
/** Badge que Vue calcule : la page le lui laisse. */
const COMPUTED = /<Badge\b[^>]*\s(?:v-|[:@#])|<script[\s>]/i

/**
 * Le badge du thème par défaut de VuePress, `<Badge type="tip" text="Nouveau" />`, devient celui du
 * DSFR : une page qui change de thème le garde, sans script.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/badge
 */
export function badgesPlugin(md: Markdown): void {
  rewriteTags(md, 'badges', (html, { frontmatter }, source) => {
    if (!html.includes('Badge') || frontmatter?.hydrate === true || COMPUTED.test(source)) {
      return html
    }
    return html.replace(BADGE, (written, attributes?: string, isSelfClosed?: string) => {
      if (attributes === undefined) return '</span>'
      const variant = VARIANTS[readAttribute(attributes, 'type') ?? ''] ?? 'info'
      const open = `<span class="fr-badge fr-badge--sm fr-badge--no-icon fr-badge--${variant}">`
      if (!isSelfClosed) return open
      const text = readAttribute(attributes, 'text')
      return text ? `${open}${text.replaceAll('<', '&lt;')}</span>` : written
    })
  })
}
