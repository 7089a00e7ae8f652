import { REGIONS } from './regions.js'
import type { GouvFrThemeOptions, NavbarItem } from './options.js'

/** Règle du DSFR : au-delà, la navigation ne tient plus sur une ligne. */
const MAX_NAVBAR_ENTRIES = 8
/** Règle du DSFR ; le bouton des paramètres d’affichage compte pour un. */
const MAX_QUICK_LINKS = 2

const show = (value: unknown): string => `« ${JSON.stringify(value)} »`

function* checkLink(item: unknown, name: string): Generator<string> {
  const { text, link } = (item ?? {}) as Record<string, unknown>
  if (typeof text !== 'string' || text === '') {
    yield `${name}.text vaut ${show(text)} ; attendu : le texte du lien.`
  }
  if (typeof link !== 'string' || !/^(?:\/|https?:\/\/)/.test(link)) {
    yield `${name}.link vaut ${show(link)} ; attendu : une adresse du site qui commence par « / ».`
  }
}

function* checkNavbar(navbar: NavbarItem[]): Generator<string> {
  if (navbar.length > MAX_NAVBAR_ENTRIES) {
    yield `navbar a ${navbar.length} entrées ; le DSFR en admet huit. Regroupez-en dans un menu (children).`
  }
  for (const [index, item] of navbar.entries()) {
    const name = `navbar[${index}]`
    if (!item || !('children' in item)) yield* checkLink(item, name)
    else
      for (const [n, child] of item.children.entries())
        yield* checkLink(child, `${name}.children[${n}]`)
  }
}

function* checkLogo({ alt, src }: { alt?: unknown; src?: unknown }): Generator<string> {
  if (typeof src !== 'string' || !/^(?:\/|https?:\/\/)/.test(src)) {
    yield `brand.logo.src vaut ${show(src)} ; attendu : l’adresse d’une image du dossier public, « /logo.svg ».`
  }
  if (typeof alt !== 'string' || alt === '') {
    yield `brand.logo.alt vaut ${show(alt)} ; attendu : le nom de l’opérateur, lu à la place de l’image (brand.entity convient aussi).`
  }
}

const EXPECTED_ENTRY =
  'attendu : une adresse (« un.md »), { text, link } ou { text, children: […] }'

function* checkEntries(entries: readonly unknown[], name: string): Generator<string> {
  for (const [index, entry] of entries.entries()) {
    const place = `${name}[${index}]`
    if (typeof entry === 'string' || Array.isArray(entry)) continue
    const { children, link, path, text, title } = (entry ?? {}) as Record<string, unknown>
    if (Array.isArray(children)) {
      if (typeof (text ?? title) !== 'string') {
        yield `${place}.text vaut ${show(text)} ; attendu : le titre du groupe.`
      }
      yield* checkEntries(children, `${place}.children`)
    } else if (typeof (link ?? path) !== 'string') {
      yield `${place} vaut ${show(entry)} ; ${EXPECTED_ENTRY}.`
    }
  }
}

function* checkSidebar(sidebar: unknown, name = 'sidebar'): Generator<string> {
  if (sidebar === undefined || sidebar === 'auto' || sidebar === false) return
  if (Array.isArray(sidebar)) {
    yield* checkEntries(sidebar, name)
  } else if (typeof sidebar === 'object' && sidebar !== null && name === 'sidebar') {
    for (const [prefix, section] of Object.entries(sidebar)) {
      if (!/^\/(?:.*\/)?$/.test(prefix)) {
        yield `sidebar a une clé ${show(prefix)} ; attendu : un début d’adresse entre deux barres, « /guides/ ».`
      }
      yield* checkSidebar(section, `sidebar["${prefix}"]`)
    }
  } else {
    yield `${name} vaut ${show(sidebar)} ; attendu : « auto », false, une liste, ou une liste par rubrique.`
  }
}

/** Options dont seule la nature se vérifie. */
const TYPES: Readonly<Record<string, readonly [type: string, expected: string]>> = {
  tagline: ['string', 'un texte'],
  isBeta: ['boolean', 'true ou false'],
  repo: ['string', '« equipe/depot » ou une adresse complète'],
  docsRepo: ['string', '« equipe/depot » ou une adresse complète'],
  docsBranch: ['string', 'le nom d’une branche'],
  docsDir: ['string', 'le dossier des textes dans le dépôt'],
  editLink: ['boolean', 'true ou false'],
  lastUpdated: ['boolean', 'true ou false'],
  strict: ['boolean', 'true ou false'],
  glossary: ['string', 'un fichier du dossier des textes, « glossaire.md »'],
}

function* checkTypes(options: object): Generator<string> {
  const values = options as Record<string, unknown>
  for (const [name, [type, expected]] of Object.entries(TYPES)) {
    const value = values[name]
    if (value === undefined || typeof value === type) continue
    yield `${name} vaut ${show(value)} ; attendu : ${expected}.`
  }
  const { budgets, components, styles } = values
  for (const [name, file] of Object.entries(components ?? {})) {
    if (!(REGIONS as readonly string[]).includes(name)) {
      yield `components a une clé ${show(name)} ; attendu : ${REGIONS.join(', ')}.`
    } else if (typeof file !== 'string') {
      yield `components.${name} vaut ${show(file)} ; attendu : un fichier .vue.`
    }
  }
  if (
    styles !== undefined &&
    !(Array.isArray(styles) && styles.every((s) => typeof s === 'string'))
  ) {
    yield `styles vaut ${show(styles)} ; attendu : une liste de feuilles, ['.vuepress/styles/site.css'].`
  }
  for (const [key, bytes] of Object.entries(budgets || {})) {
    if (['css', 'script'].includes(key) && typeof bytes === 'number' && bytes > 0) continue
    yield `budgets.${key} vaut ${show(bytes)} ; attendu : « css » ou « script », et un nombre d’octets.`
  }
  const titles = values.sidebarTitles
  if (titles === undefined) return
  if (typeof titles !== 'object' || titles === null || Array.isArray(titles)) {
    yield `sidebarTitles vaut ${show(titles)} ; attendu : { '/guides/': 'Titre' }.`
    return
  }
  for (const [prefix, title] of Object.entries(titles)) {
    if (typeof title === 'string') continue
    yield `sidebarTitles["${prefix}"] vaut ${show(title)} ; attendu : le titre du menu de cette rubrique.`
  }
}

function* listProblems(options: GouvFrThemeOptions): Generator<string> {
  const { accessibilityStatus: status, brand, hostname, navbar, quickLinks = [] } = options
  if (Array.isArray(navbar)) yield* checkNavbar(navbar)
  else if (navbar !== undefined) {
    yield `navbar vaut ${show(navbar)} ; attendu : une liste de liens { text, link } et de menus { text, children }.`
  }
  if (quickLinks.length > MAX_QUICK_LINKS) {
    yield `quickLinks a ${quickLinks.length} liens ; le DSFR en admet trois, dont le bouton d’affichage : gardez-en deux.`
  }
  for (const [index, link] of quickLinks.entries()) yield* checkLink(link, `quickLinks[${index}]`)
  if (status !== undefined && !['non', 'partiellement', 'totalement'].includes(status)) {
    yield `accessibilityStatus vaut ${show(status)} ; attendu : « non », « partiellement » ou « totalement ».`
  }
  if (brand?.type !== undefined && !['state', 'neutral'].includes(brand.type)) {
    yield `brand.type vaut ${show(brand.type)} ; attendu : « state » ou « neutral ».`
  }
  if (brand?.logo !== undefined) yield* checkLogo(brand.logo)
  yield* checkSidebar(options.sidebar)
  yield* checkTypes(options)
  if (hostname !== undefined && !/^https?:\/\//.test(hostname)) {
    yield `hostname vaut ${show(hostname)} ; attendu : une adresse complète, « https://exemple.gouv.fr ».`
  }
}

/**
 * Vérifie les options du thème.
 *
 * @throws Error en français, qui nomme chaque option fautive, sa valeur et ce qui était attendu
 */
export function checkThemeOptions(options: GouvFrThemeOptions): void {
  const problems = [...listProblems(options)]
  if (problems.length === 0) return
  const error = new Error(
    `Les options du thème vuepress-theme-gouv-fr sont à corriger :\n${problems.map((line) => `  - ${line}`).join('\n')}`,
  )
  // Le message suffit : la pile d’appels ne dirait rien à la personne qui configure.
  error.stack = error.message
  throw error
}
