import { Parser } from 'htmlparser2'
import { slugify } from '../shared/slugify.js'

export interface PrintedAttribute {
  name: string
  /** Absente d’un attribut écrit sans valeur. */
  value?: string
}

/** Balise ouvrante à récrire. */
export interface OpeningTag {
  name: string
  attributes: PrintedAttribute[]
  /** Écrite `<use … />`. */
  isSelfClosed: boolean
}

/** Morceau de page : du HTML à copier tel quel, ou une balise à récrire. */
export type Piece = string | OpeningTag | { closes: string }

/** Ce qu’une page donne à imprimer. */
export interface PrintedParts {
  pieces: Piece[]
  /** Identifiants de ces morceaux. */
  ids: Set<string>
}

/** Repères de confiance, texte et sources : le reste de la page sert à s’y déplacer. */
const PARTS = ['gouv-meta', 'gouv-content', 'gouv-sources']

/** Balises dont le nom change : les titres baissent d’un niveau ou plus, les repères se taisent. */
const RENAMED = /^(?:h[1-6]|nav|aside|main)$/

/** Attributs qui désignent un élément, une adresse ou un repère de la page. */
const REWRITTEN =
  /^(?:id|name|for|form|headers|list|popovertarget|role|usemap|(?:xlink:)?href|src|srcset|poster|aria-(?:activedescendant|controls|describedby|details|errormessage|flowto|label|labelledby|owns))$/

const classesOf = (attributes: readonly PrintedAttribute[]): string[] =>
  attributes.find(({ name }) => name === 'class')?.value?.split(/\s+/) ?? []

const isRewritten = ({ name, value }: PrintedAttribute): boolean =>
  REWRITTEN.test(name) || value?.includes('url(') === true

/** L’en-tête et le pied de page n’ont rien à donner : les deux tiers d’une page ne sont pas lus. */
const sliceMain = (html: string): string => {
  const end = html.lastIndexOf('</main>')
  return html.slice(Math.max(0, html.indexOf('<main')), end < 0 ? undefined : end)
}

/**
 * Tire d’une page construite ce qui s’imprime : repères de confiance, texte, sources. Commentaires,
 * permaliens des titres et titre de la page n’en sont pas.
 *
 * @param html page entière
 * @param title titre de la page, à ne pas répéter quand son texte le porte aussi
 */
export function readPrintedParts(html: string, title: string): PrintedParts {
  const pieces: Piece[] = []
  const ids = new Set<string>()
  const source = sliceMain(html)
  let attributes: PrintedAttribute[] = []
  let cursor = 0
  let depth = 0
  /** Profondeur de la partie en cours ; 0 hors d’une partie. */
  let part = 0
  /** Profondeur du permalien en cours ; 0 hors d’un permalien. */
  let permalink = 0
  /** Premier titre de niveau 1, et où il commence. */
  let heading: { start: number; text: string; id?: string; isRead: boolean } | undefined

  const copyTo = (end: number): void => {
    if (end > cursor) pieces.push(source.slice(cursor, end))
    cursor = end
  }
  const replaceTag = (piece?: Piece): void => {
    copyTo(parser.startIndex)
    if (piece !== undefined) pieces.push(piece)
    cursor = parser.endIndex + 1
  }
  const open = (name: string): void => {
    if (name === 'h1' && !heading) {
      copyTo(parser.startIndex)
      const id = attributes.find((one) => one.name === 'id')?.value
      heading = { start: pieces.length, text: '', isRead: false, ...(id ? { id } : {}) }
    }
    if (name === 'a' && classesOf(attributes).includes('header-anchor')) {
      permalink = depth
      replaceTag()
    } else if (RENAMED.test(name) || attributes.some(isRewritten)) {
      for (const one of attributes) {
        const isAnchor = one.name === 'id' || (one.name === 'name' && name === 'a')
        if (isAnchor && one.value) ids.add(one.value)
      }
      const isSelfClosed = source[parser.endIndex - 1] === '/'
      replaceTag({ name, attributes, isSelfClosed })
    }
  }
  const close = (name: string): void => {
    if (depth === permalink) {
      permalink = 0
      replaceTag()
    } else if (RENAMED.test(name)) replaceTag({ closes: name })
    if (name !== 'h1' || !heading || heading.isRead) return
    heading.isRead = true
    if (slugify(heading.text) !== slugify(title)) return
    pieces.length = heading.start
    if (heading.id) ids.delete(heading.id)
  }

  const parser: Parser = new Parser(
    {
      onopentagname: () => (attributes = []),
      onattribute: (name, value, quote) =>
        attributes.push(quote === undefined ? { name } : { name, value }),
      onopentag(name, _attributes, isImplied) {
        depth += 1
        if (isImplied) return
        if (!part && classesOf(attributes).some((one) => PARTS.includes(one))) {
          part = depth
          cursor = parser.startIndex
        }
        if (part) open(name)
      },
      ontext(text) {
        if (heading && !heading.isRead) heading.text += text
      },
      oncomment() {
        if (part) replaceTag()
      },
      onclosetag(name, isImplied) {
        if (part && !isImplied) close(name)
        if (part === depth) {
          copyTo(isImplied ? parser.startIndex : parser.endIndex + 1)
          part = 0
        }
        depth -= 1
      },
    },
    { lowerCaseAttributeNames: false },
  )
  parser.end(source)
  return { pieces, ids }
}
