import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DSFR_DIST } from '../../src/node/dsfr.js'

const MAIN = fileURLToPath(new URL('../../src/browser/main.ts', import.meta.url))

/** Modules du DSFR que le script des pages charge, relatifs à `dist`. */
export const listDsfrModules = (): string[] =>
  [...readFileSync(MAIN, 'utf8').matchAll(/@gouvfr\/dsfr\/dist\/([\w/.-]+\.module\.js)/g)].map(
    ([, path]) => path!,
  )

/**
 * Classes posées par une expression que la lecture du code ne résout pas seule, module par module.
 * Une expression absente de cette liste fait échouer le test : il faut la lire et l’ajouter.
 */
const DYNAMIC: Record<string, string[]> = {
  // `Disclosure` : sélecteur du composant + état (`expanded`, `opened`, `selected`).
  'core/core: this.modifier': ['fr-collapse--expanded', 'fr-modal--opened'],
  // Le passe-plat de `Instance.addClass`, et la copie des classes d’un SVG remplacé.
  'core/core: className': [],
  'core/core: this.node.classList': [],
  // `TableObserver.setShadowPosition`, appelée avec SHADOW_LEFT et SHADOW_RIGHT.
  'component/table/table: minSelector': ['fr-table__shadow--left', 'fr-table__shadow--right'],
  'component/table/table: maxSelector': ['fr-table__shadow--left', 'fr-table__shadow--right'],
}

const readText = (expression: string, constants: Record<string, string>): string | undefined => {
  const name = /ns\.selector\('([\w-]+)'\)/.exec(expression)?.[1]
  if (name) return `fr-${name}`
  const [, constant = '', suffix = ''] = /^`\$\{(\w+)\}([\w-]*)`$/.exec(expression) ?? []
  return constants[constant] === undefined ? undefined : constants[constant] + suffix
}

/** `NavigationSelector.ITEM_RIGHT` → `fr-nav__item--align-right`, d’après le texte du module. */
function readSelectors(source: string): Map<string, string> {
  const constants: Record<string, string> = {}
  for (const [, name = '', value = ''] of source.matchAll(/const ([A-Z]+) = (.+);/g)) {
    const text = readText(value, {})
    if (text) constants[name] = text
  }
  const selectors = new Map<string, string>()
  for (const [, object = '', body = ''] of source.matchAll(
    /const (\w+Selector) = \{\n([^]*?)\n\};/g,
  )) {
    for (const [, key = '', value = ''] of body.matchAll(/^\s*([A-Z_]+): (.+?),?$/gm)) {
      const text = readText(value, constants)
      if (text) selectors.set(`${object}.${key}`, text)
    }
  }
  return selectors
}

/** Toutes les classes qu’un module du DSFR ajoute ; erreur si l’une ne se lit pas. */
export function listAddedClasses(module: string): string[] {
  const source = readFileSync(join(DSFR_DIST, module), 'utf8')
  const name = module.replace('.module.js', '')
  const selectors = readSelectors(source)
  const calls = source.matchAll(/(?:\baddClass|classList\.(?:add|toggle))\s*\(([^()]*)\)(?!\s*\{)/g)
  const names = [...calls].flatMap(([call, list = '']) => {
    const expression = list.split(',').at(-1)!.trim()
    const found = selectors.get(expression) ?? DYNAMIC[`${name}: ${expression}`]
    if (found === undefined) {
      throw new Error(
        `Classe illisible dans ${module} : « ${call} ». Lisez-la, puis complétez DYNAMIC.`,
      )
    }
    return found
  })
  return [...new Set(names)]
}
