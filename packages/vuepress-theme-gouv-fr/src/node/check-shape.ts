import { show } from './check-typed-options.js'
import { IGNORED_OPTIONS } from '../shared/ignored-options.js'
import { suggestName } from './suggest-name.js'

const LEGAL = ['accessibility', 'legalNotice', 'personalData', 'cookies', 'siteMap']

/** Listes de phrases de la déclaration d’accessibilité. */
export const STATEMENT_LISTS = [
  ...(['defects', 'derogations', 'exemptions'] as const),
  ...(['auditedPages', 'testEnvironments', 'tools', 'technologies'] as const),
]

/** Ce que chaque objet des options peut contenir ; `''` est la racine. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': [
    ...['brand', 'tagline', 'isBeta', 'notice', 'navbar', 'sidebar', 'sidebarTitles', 'quickLinks'],
    ...[
      'footer',
      'locales',
      'accessibility',
      'accessibilityStatus',
      'hostname',
      'shareImage',
      'matomo',
      'feed',
      'repo',
      'docsRepo',
    ],
    ...['contribution', 'docsBranch', 'docsDir', 'editLink', 'lastUpdated', 'proposeQuestion'],
    ...['search', 'staticPages', 'glossary', 'toc', 'printSections', 'components', 'styles'],
    ...['budgets', 'strict', 'today'],
  ],
  brand: ['type', 'title', 'entity', 'logo'],
  'brand.logo': ['src', 'alt'],
  notice: ['title', 'description', 'link', 'type', 'isDismissible'],
  'notice.link': ['text', 'link', 'lang'],
  footer: ['description', 'links', ...LEGAL],
  matomo: ['url', 'siteId'],
  contribution: ['email', 'pageTemplate'],
  feed: ['limit'],
  accessibility: [
    ...['entity', 'declaredOn', 'contact', 'rate', 'auditedOn', 'auditor', 'plan'],
    ...STATEMENT_LISTS,
  ],
}

const LISTS = [
  ...['brand.title', 'quickLinks', 'footer.links'],
  ...STATEMENT_LISTS.map((name) => `accessibility.${name}`),
]
/** Objets dont `true` ou `false` tiennent lieu. */
const SWITCHES = ['feed']
const OBJECTS = [
  ...Object.keys(KEYS).filter((path) => path && !SWITCHES.includes(path)),
  ...['components', 'locales', 'sidebarTitles'],
]
/** Objets que `false` retire. */
const REMOVABLE = ['search', 'staticPages', 'budgets']

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const read = (options: object, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), options)

/** Ce qui n’a pas la forme attendue : le reste des contrôles ne saurait le lire. */
export function* checkShape(options: object): Generator<string> {
  for (const path of OBJECTS) {
    const value = read(options, path)
    if (value === undefined || isObject(value)) continue
    const keys = KEYS[path]
    yield `${path} vaut ${show(value)} ; attendu : un objet${keys ? `, { ${keys.join(', ')} }` : ''}.`
  }
  for (const path of LISTS) {
    const value = read(options, path)
    if (value === undefined || Array.isArray(value)) continue
    yield `${path} vaut ${show(value)} ; attendu : une liste, entre crochets.`
  }
  for (const path of REMOVABLE) {
    const value = read(options, path)
    if (value === undefined || value === false || isObject(value)) continue
    yield `${path} vaut ${show(value)} ; attendu : un objet, ou false.`
  }
  for (const path of SWITCHES) {
    const value = read(options, path)
    if (value === undefined || typeof value === 'boolean' || isObject(value)) continue
    yield `${path} vaut ${show(value)} ; attendu : true, false ou { ${KEYS[path]!.join(', ')} }.`
  }
}

/** Noms que personne ne lirait, avec le plus proche. */
export function* checkNames(options: object): Generator<string> {
  for (const [path, keys] of Object.entries(KEYS)) {
    const value = path ? read(options, path) : options
    if (!isObject(value)) continue
    for (const name of Object.keys(value)) {
      if (keys.includes(name) || (!path && name in IGNORED_OPTIONS)) continue
      const near = suggestName(name, keys)
      yield `${path ? `${path}.` : ''}${name} n’existe pas ; ${
        near ? `vouliez-vous écrire « ${near} » ?` : `attendu : ${keys.join(', ')}.`
      }`
    }
  }
}
