import type { SitePage } from './site.js'

/** Ce qu’un lecteur trouve à une adresse : un titre et ce qui le suit. */
export interface PageSection {
  /** `/page.html#titre`, ou `/page.html` pour le début de la page. */
  address: string
  /** Texte brut, titre compris, espaces ordinaires. */
  text: string
}

const HIDDEN = /<(script|style|svg|nav)\b[^]*?<\/\1>/g
const HEADING = /<h([1-3])\b([^>]*)>/g
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

const readText = (html: string): string =>
  html
    .replace(/<\/?(?:code|strong|em|a|abbr|span|del|sup|sub)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    // Le texte publié sépare « : » et les guillemets par des espaces insécables, fines ou non.
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Découpe une page construite à ses titres de niveau 1 à 3. Une section va jusqu’au titre suivant de
 * même niveau ou plus haut ; le début de la page, jusqu’au premier titre de niveau 2.
 */
export const readSections = ({ path, html }: SitePage): PageSection[] => {
  const main = (/<main\b[^]*<\/main>/.exec(html)?.[0] ?? '').replace(HIDDEN, ' ')
  const headings = [...main.matchAll(HEADING)].map((match) => ({
    level: Number(match[1]),
    id: /\bid="([^"]+)"/.exec(match[2] ?? '')?.[1],
    start: match.index,
  }))
  return headings.flatMap(({ level, id, start }, index) => {
    const stop = headings
      .slice(index + 1)
      .find((next) => next.level <= level || (level === 1 && next.level === 2))
    if (level > 1 && !id) return []
    const text = readText(main.slice(start, stop?.start))
    return [{ address: level === 1 ? path : `${path}#${id}`, text }]
  })
}
