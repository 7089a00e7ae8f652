import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DSFR_DIST } from '../../src/node/dsfr.js'
import { findAll, parseHtml, type Element } from './html.js'

/**
 * Exemple de balisage de la documentation du DSFR installé : le premier extrait de la page « Code »
 * d’un composant où se trouvent tous les sélecteurs demandés. Rend l’élément du premier sélecteur.
 */
export function readDsfrExample(component: string, ...selectors: [string, ...string[]]): Element {
  const file = `src/dsfr/component/${component}/_part/doc/code/index.md`
  const text = readFileSync(join(dirname(DSFR_DIST), file), 'utf8')
  for (const [, code = ''] of text.matchAll(/^```html\n([^]*?)^```/gim)) {
    const example = parseHtml(code)
    if (selectors.every((selector) => findAll(example, selector).length > 0)) {
      return findAll(example, selectors[0])[0]!
    }
  }
  throw new Error(
    `La documentation du DSFR (${file}) n’a plus d’exemple avec ${selectors.join(' et ')}.`,
  )
}
