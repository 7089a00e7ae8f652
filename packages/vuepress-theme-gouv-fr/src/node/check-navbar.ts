import { show } from './check-typed-options.js'
import { resolveNavbarLink } from './configured-navbar.js'
import { joinPrefix } from './configured-sidebar.js'

/** Règle du DSFR : au-delà, la navigation ne tient plus sur une ligne. */
const MAX_ENTRIES = 8
const EXPECTED_LINK = 'attendu : une adresse du site qui commence par « / »'

const isAddress = (link: unknown, prefix: string): boolean =>
  typeof link === 'string' && /^(?:\/|https?:\/\/)/.test(resolveNavbarLink(link, prefix))

/** Un lien a un texte et une adresse, relative au seul dossier `prefix` d’un menu. */
export function* checkLink(item: unknown, name: string, prefix = ''): Generator<string> {
  const { text, link } = (item ?? {}) as Record<string, unknown>
  if (typeof text !== 'string' || text === '') {
    yield `${name}.text vaut ${show(text)} ; attendu : le texte du lien.`
  }
  if (!isAddress(link, prefix)) yield `${name}.link vaut ${show(link)} ; ${EXPECTED_LINK}.`
}

function* checkEntry(entry: unknown, place: string, prefix: string): Generator<string> {
  if (typeof entry === 'string') {
    if (!isAddress(entry, prefix)) yield `${place} vaut ${show(entry)} ; ${EXPECTED_LINK}.`
    return
  }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    yield `${place} vaut ${show(entry)} ; attendu : une adresse, { text, link } ou { text, children }.`
    return
  }
  const { items, prefix: own, text, children = items } = entry as Record<string, unknown>
  if (own !== undefined && typeof own !== 'string') {
    yield `${place}.prefix vaut ${show(own)} ; attendu : le dossier des liens du menu, « /guides/ ».`
  } else if (children === undefined) {
    yield* checkLink(entry, place, prefix)
  } else if (!Array.isArray(children)) {
    yield `${place}.children vaut ${show(children)} ; attendu : une liste de liens { text, link }.`
  } else {
    if (typeof text !== 'string' || text === '') {
      yield `${place}.text vaut ${show(text)} ; attendu : le titre du menu.`
    }
    const inner = joinPrefix(prefix, own)
    for (const [index, child] of children.entries()) {
      yield* checkEntry(child, `${place}.children[${index}]`, inner)
    }
  }
}

/** Ce qui ne va pas dans la navigation principale ; `name` dit où elle est écrite. */
export function* checkNavbar(navbar: unknown, name = 'navbar'): Generator<string> {
  if (navbar === undefined) return
  if (!Array.isArray(navbar)) {
    yield `${name} vaut ${show(navbar)} ; attendu : une liste de liens { text, link } et de menus { text, children }.`
    return
  }
  if (navbar.length > MAX_ENTRIES) {
    yield `${name} a ${navbar.length} entrées ; le DSFR en admet huit. Regroupez-en dans un menu (children).`
  }
  for (const [index, entry] of navbar.entries()) {
    yield* checkEntry(entry, `${name}[${index}]`, '')
  }
}
