import type { OpeningTag, Piece, PrintedAttribute } from './read-printed-parts.js'

/** Où se place une page dans la page d’impression. */
export interface PrintPlace {
  /** Ancre de son titre, et début de tous ses identifiants : `p3`. */
  anchor: string
  /** Niveau de son titre, de 2 à 6. */
  level: number
  /** Identifiants que la page avait d’elle-même. */
  ids: ReadonlySet<string>
}

/** Site dont les pages sont réunies. */
export interface PrintContext {
  /** Adresse de la page d’origine, base comprise : `/docs/guides/un.html`. */
  address: string
  place: PrintPlace
  /** Pages de la rubrique, par adresse, base comprise. */
  places: ReadonlyMap<string, PrintPlace>
}

const MAX_LEVEL = 6

/** Attributs dont la valeur est une suite d’identifiants de la page. */
const REFERENCES =
  /^(?:for|form|headers|list|popovertarget|aria-(?:activedescendant|controls|describedby|details|errormessage|flowto|labelledby|owns))$/

const LANDMARK_TAGS = new Set(['nav', 'aside', 'main'])
const LANDMARK_ROLES = new Set([
  ...['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'],
])

/** Adresse d’un autre site, courriel, fichier inclus : rien n’y dépend de la page. */
const IS_COMPLETE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** Nom que prend une balise. Un titre de niveau 1 vaut un titre de niveau 2. */
const rename = (name: string, { level }: PrintPlace): string => {
  const [, rank] = /^h([1-6])$/.exec(name) ?? []
  if (rank) return `h${Math.min(MAX_LEVEL, level + Math.max(1, Number(rank) - 1))}`
  return LANDMARK_TAGS.has(name) ? 'div' : name
}

/** Une ancre mal écrite (`#100%`) n’est celle d’aucun titre. */
const decodeAnchor = (hash: string): string => {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

/** Adresse entière dans le site, ancre comprise ; `undefined` quand elle n’en est pas une. */
const resolveAddress = (href: string, { address }: PrintContext): string | undefined => {
  if (href.startsWith('#')) return address + href
  if (href.startsWith('/') && !href.startsWith('//')) return href
  if (IS_COMPLETE.test(href) || !URL.canParse(href, `http://site${address}`)) return undefined
  const { hash, pathname, search } = new URL(href, `http://site${address}`)
  return pathname + search + hash
}

/** Un lien vers une page réunie mène à sa place ici ; une ancre qui n’est pas du texte, à son titre. */
const resolveLink = (href: string, context: PrintContext): string => {
  const address = resolveAddress(href, context)
  const [path = '', hash = ''] = address?.split('#', 2) ?? []
  const target = context.places.get(path)
  if (!target) return address ?? href
  const isThere = target.ids.has(hash) || target.ids.has(decodeAnchor(hash))
  return `#${target.anchor}${isThere ? `-${hash}` : ''}`
}

const prefixIds = (value: string, { anchor, ids }: PrintPlace): string =>
  value.replace(/[^\s]+/g, (id) => (ids.has(id) ? `${anchor}-${id}` : id))

const rewriteValue = (tag: string, name: string, value: string, context: PrintContext): string => {
  const { place } = context
  if (name === 'id' || name === 'name') return `${place.anchor}-${value}`
  if (REFERENCES.test(name)) return prefixIds(value, place)
  if (name === 'href' && (tag === 'a' || tag === 'area')) return resolveLink(value, context)
  if (/^(?:usemap|(?:xlink:)?href)$/.test(name) && value.startsWith('#')) {
    return `#${place.anchor}-${value.slice(1)}`
  }
  if (name === 'srcset') {
    return value.replace(/(^|,\s+)(\S+)/g, (_, start: string, address: string) => {
      return start + (resolveAddress(address, context) ?? address)
    })
  }
  if (/^(?:src|poster|href)$/.test(name)) return resolveAddress(value, context) ?? value
  return value.replace(/url\((["']?)#/g, (start) => `${start}${place.anchor}-`)
}

const escapeValue = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

/** Une page a un seul repère par rôle : ceux des pages réunies deviennent de simples groupes. */
const dropLandmark = (tag: string, attributes: readonly PrintedAttribute[]): PrintedAttribute[] => {
  const isNamed = attributes.some(({ name }) => /^aria-label(?:ledby)?$/.test(name))
  const role = attributes.find(({ name }) => name === 'role')?.value
  const isLandmark =
    LANDMARK_TAGS.has(tag) ||
    LANDMARK_ROLES.has(role ?? '') ||
    (isNamed && !role && (tag === 'section' || tag === 'form'))
  if (!isLandmark) return [...attributes]
  const others = attributes.filter(({ name }) => name !== 'role')
  return isNamed ? [...others, { name: 'role', value: 'group' }] : others
}

const writeTag = ({ attributes, isSelfClosed, name }: OpeningTag, context: PrintContext): string =>
  `<${rename(name, context.place)}${dropLandmark(name, attributes)
    .map(({ name: key, value }) =>
      value === undefined
        ? ` ${key}`
        : ` ${key}="${escapeValue(rewriteValue(name, key, value, context))}"`,
    )
    .join('')}${isSelfClosed ? '/' : ''}>`

/**
 * Écrit une page à sa place dans la page d’impression : identifiants propres à elle, titres sous le
 * sien, liens entre pages réunies menés à leur ancre.
 */
export const writePrintedParts = (pieces: readonly Piece[], context: PrintContext): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      return 'closes' in piece
        ? `</${rename(piece.closes, context.place)}>`
        : writeTag(piece, context)
    })
    .join('')
