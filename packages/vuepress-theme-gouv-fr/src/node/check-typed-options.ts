import { REGIONS } from './regions.js'

/** Valeur fautive, telle qu’elle est écrite. */
export const show = (value: unknown): string => `« ${JSON.stringify(value)} »`

export function* checkLogo({ alt, src }: { alt?: unknown; src?: unknown }): Generator<string> {
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
    const { children, link, path, prefix, text, title } = (entry ?? {}) as Record<string, unknown>
    if (prefix !== undefined && typeof prefix !== 'string') {
      yield `${place}.prefix vaut ${show(prefix)} ; attendu : le dossier des pages du groupe, « un/ ».`
    }
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

/** Ce qui ne va pas dans le menu latéral ; `name` dit où il est écrit. */
export function* checkSidebar(
  sidebar: unknown,
  name = 'sidebar',
  isSection = false,
): Generator<string> {
  // « heading », du thème par défaut, vaut ici « auto ».
  if (sidebar === undefined || sidebar === false || sidebar === 'auto' || sidebar === 'heading') {
    return
  }
  if (Array.isArray(sidebar)) {
    yield* checkEntries(sidebar, name)
  } else if (typeof sidebar === 'object' && sidebar !== null && !isSection) {
    for (const [prefix, section] of Object.entries(sidebar)) {
      if (!/^\/(?:.*\/)?$/.test(prefix)) {
        yield `${name} a une clé ${show(prefix)} ; attendu : un début d’adresse entre deux barres, « /guides/ ».`
      }
      yield* checkSidebar(section, `${name}["${prefix}"]`, true)
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
  toc: ['boolean', 'true ou false'],
  printSections: ['boolean', 'true ou false'],
  today: ['string', 'un jour, « 2026-01-31 »'],
  hostname: ['string', 'une adresse complète, « https://exemple.gouv.fr »'],
  proposeQuestion: ['string', 'une adresse, où {q} devient les mots cherchés'],
  glossary: ['string', 'un fichier du dossier des textes, « glossaire.md »'],
}

function* checkFeed(feed: unknown): Generator<string> {
  const { limit } = Object(feed) as { limit?: unknown }
  if (limit === undefined || (Number.isInteger(limit) && Number(limit) > 0)) return
  yield `feed.limit vaut ${show(limit)} ; attendu : un nombre de pages, à partir de 1.`
}

export function* checkTypes(options: object): Generator<string> {
  const values = options as Record<string, unknown>
  for (const [name, [type, expected]] of Object.entries(TYPES)) {
    const value = values[name]
    if (value === undefined || typeof value === type) continue
    yield `${name} vaut ${show(value)} ; attendu : ${expected}.`
  }
  const { budgets, components, feed, styles } = values
  yield* checkFeed(feed)
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
