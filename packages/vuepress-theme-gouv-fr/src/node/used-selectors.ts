/** Noms relevés dans le HTML construit, dont la purge de la feuille de style a besoin. */
export interface UsedSelectors {
  classes: Set<string>
  tags: Set<string>
  ids: Set<string>
  /** Classes et balises des éléments inactifs (`disabled`). */
  disabled: Set<string>
  /** Classes et balises des boutons à deux états (`aria-pressed`). */
  pressed: Set<string>
  /** Classes et balises des éléments à icône (`fr-icon-…`). */
  iconed: Set<string>
  /** Classes et balises des liens sans adresse. */
  unlinked: Set<string>
  /** Types des champs (`<input type="…">`). */
  fields: Set<string>
}

export const createUsedSelectors = (): UsedSelectors => ({
  classes: new Set(),
  tags: new Set(),
  ids: new Set(),
  disabled: new Set(),
  pressed: new Set(),
  iconed: new Set(),
  unlinked: new Set(),
  fields: new Set(),
})

/** Valeur d’attribut : entre guillemets, entre apostrophes, ou nue (HTML écrit à la main). */
const VALUE = `(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`
const CLASSES = new RegExp(`\\sclass\\s*=\\s*${VALUE}`, 'gi')
const IDS = new RegExp(`\\sid\\s*=\\s*${VALUE}`, 'gi')

/** Éléments dans chaque état, et le mot qui en parle dans un composant. */
const STATES = {
  disabled: [/<([a-z][a-z0-9-]*)\b[^<>]*\sdisabled(?=[\s=>/])[^<>]*>/gi, /\bdisabled\b/],
  pressed: [/<([a-z][a-z0-9-]*)\b[^<>]*\saria-pressed=[^<>]*>/gi, /aria-pressed/],
  iconed: [/<([a-z][a-z0-9-]*)\b[^<>]*\bfr-icon-[^<>]*>/gi, /fr-icon-/],
  unlinked: [/<(a)\b(?![^<>]*\shref\s*=)[^<>]*>/gi, /\ba\b/],
} as const
const FIELD_TYPE = /<input\b[^<>]*\stype\s*=\s*["']?([a-z]+)/gi
const STATE_NAMES = Object.keys(STATES) as (keyof typeof STATES)[]

/** Relève la balise et les classes des éléments trouvés. */
function collectNames(html: string, elements: RegExp, names: Set<string>): void {
  for (const [element, tag = ''] of html.matchAll(elements)) {
    names.add(tag.toLowerCase())
    for (const [, double, single, bare] of element.matchAll(CLASSES)) {
      for (const name of (double ?? single ?? bare ?? '').split(/\s+/)) names.add(name)
    }
  }
}

/** Ajoute à `used` les classes, balises, identifiants et états d’une page. */
export function collectSelectors(html: string, used: UsedSelectors): void {
  for (const state of STATE_NAMES) collectNames(html, STATES[state][0], used[state])
  for (const [, type = ''] of html.matchAll(FIELD_TYPE)) used.fields.add(type.toLowerCase())
  for (const [, double, single, bare] of html.matchAll(CLASSES)) {
    for (const name of (double ?? single ?? bare ?? '').split(/\s+/)) {
      if (name) used.classes.add(name)
    }
  }
  for (const [, double, single, bare] of html.matchAll(IDS)) {
    used.ids.add(double ?? single ?? bare ?? '')
  }
  for (const [, tag = ''] of html.matchAll(/<([a-z][a-z0-9-]*)/gi)) used.tags.add(tag.toLowerCase())
}

/** Ajoute à `used` les classes que les scripts du site posent eux-mêmes. */
export function collectScriptClasses(script: string, used: UsedSelectors): void {
  for (const [name] of script.matchAll(/\b(?:fr|gouv|search-fr)-[a-z][\w-]*/g))
    used.classes.add(name)
  for (const [, tag = ''] of script.matchAll(/createElement\([`'"]([a-z0-9-]+)/g))
    used.tags.add(tag)
}

/**
 * Ajoute à `used` ce que peut montrer un composant de Vue : selon ce qu’on y fait, sa page a des
 * classes et des balises absentes de son HTML. Tout mot du code compte comme une classe : mieux vaut
 * garder une règle de trop qu’en perdre une.
 *
 * @param code composant compilé
 */
export function collectVueSelectors(code: string, used: UsedSelectors): void {
  const words = [...code.matchAll(/[a-z][\w-]*/gi)].map(([word]) => word)
  for (const word of words) used.classes.add(word)
  // À l’usage, tout ce qu’il nomme peut prendre l’état dont il parle.
  for (const state of STATE_NAMES) {
    if (STATES[state][1].test(code)) for (const word of words) used[state].add(word)
  }
  for (const word of words) used.fields.add(word)
  // Premier argument d’un appel : `createElementVNode("select", …)`.
  for (const [, tag = ''] of code.matchAll(/\("([a-z][a-z0-9-]*)"[,)]/g)) used.tags.add(tag)
}

/** Ajoute à `used` tout ce que contient `others`. */
export function addSelectors(others: UsedSelectors, used: UsedSelectors): void {
  for (const kind of ['classes', 'tags', 'ids', 'fields', ...STATE_NAMES] as const) {
    for (const name of others[kind]) used[kind].add(name)
  }
}
