import { relative } from 'node:path'
import type { App } from 'vuepress/core'
import { fr } from '../locales/fr.js'
import { listLocales } from './list-locales.js'
import type { GouvFrThemeOptions, LegalPages } from './options.js'
import { DEFAULT_LEGAL_PAGES, resolveLegalPages } from './resolve-legal-pages.js'

/** Pages qu’un site écrit lui-même ; le plan du site est toujours fourni. */
const NAMES = {
  accessibility: 'déclaration d’accessibilité',
  legalNotice: fr.legalNotice.toLowerCase(),
  personalData: fr.personalData.toLowerCase(),
  cookies: fr.cookies.toLowerCase(),
} as const satisfies Omit<Record<keyof LegalPages, string>, 'siteMap'>

const KEYS = Object.keys(NAMES) as (keyof typeof NAMES)[]

/**
 * Pages que le DSFR rend obligatoires dans le pied de page et que le site n’a pas, une phrase chacune :
 * laquelle, et où l’écrire. Rien avec `brand.type: 'neutral'` : ce site n’est pas tenu pour un site de
 * l’État.
 */
export function listMissingLegalPages(app: App, options: GouvFrThemeOptions): string[] {
  if (options.brand?.type === 'neutral') return []
  const { footer = {} } = options
  const paths = new Set(app.pages.map(({ path }) => path))
  const legal = resolveLegalPages(footer, listLocales(app)[0]!, paths)
  return KEYS.filter((key) => !legal[key]).map((key) => {
    const page = DEFAULT_LEGAL_PAGES[key].slice(1).replace(/\.html$/, '.md')
    const file = relative(process.cwd(), app.dir.source(page))
    const wrong = footer[key] ? ` (footer.${key} nomme « ${footer[key]} », qui n’existe pas)` : ''
    const other =
      key === 'accessibility'
        ? 'ou remplissez l’option accessibility'
        : `ou nommez votre page dans footer.${key}`
    return `${NAMES[key]}${wrong} : écrivez ${file}, ${other}.`
  })
}
