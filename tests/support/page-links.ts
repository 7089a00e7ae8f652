import type { SitePage } from './site.js'

const MAIN = /<main\b[^]*<\/main>/
const LINK = /<a\b[^>]*\bhref="([^"]+)"/g

/** Le texte de la page : ni en-tête, ni pied de page. */
export const readMain = ({ html }: SitePage): string => MAIN.exec(html)?.[0] ?? ''

/**
 * Adresses du site où mènent les liens d’un morceau de page, sans requête ni ancre.
 * @param from adresse de la page, pour les liens relatifs
 */
export const listPageLinks = (html: string, from: string): string[] => [
  ...new Set(
    [...html.matchAll(LINK)]
      .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://site${from}`))
      .filter(({ host }) => host === 'site')
      .map(({ pathname }) => pathname),
  ),
]
