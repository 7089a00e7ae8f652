/** Noms relevés dans le HTML construit, dont la purge de la feuille de style a besoin. */
export interface UsedSelectors {
  classes: Set<string>
  tags: Set<string>
  ids: Set<string>
}

export const createUsedSelectors = (): UsedSelectors => ({
  classes: new Set(),
  tags: new Set(),
  ids: new Set(),
})

/** Valeur d’attribut : entre guillemets, entre apostrophes, ou nue (HTML écrit à la main). */
const VALUE = `(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`
const CLASSES = new RegExp(`\\sclass\\s*=\\s*${VALUE}`, 'gi')
const IDS = new RegExp(`\\sid\\s*=\\s*${VALUE}`, 'gi')

/** Ajoute à `used` les classes, balises et identifiants d’une page. */
export function collectSelectors(html: string, used: UsedSelectors): void {
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
  for (const [word] of code.matchAll(/[a-z][\w-]*/gi)) used.classes.add(word)
  // Premier argument d’un appel : `createElementVNode("select", …)`.
  for (const [, tag = ''] of code.matchAll(/\("([a-z][a-z0-9-]*)"[,)]/g)) used.tags.add(tag)
}

/** Ajoute à `used` tout ce que contient `others`. */
export function addSelectors(others: UsedSelectors, used: UsedSelectors): void {
  for (const kind of ['classes', 'tags', 'ids'] as const) {
    for (const name of others[kind]) used[kind].add(name)
  }
}
