import type { Root } from 'postcss'
import { filterSelectors } from './filter-selectors.js'

/** Début de nom visé par `[class^=fr-fi-]` ou `[class*=" fr-icon-"]`, sans l’espace de tête. */
const PREFIX = /\[class[\^*]=["']?(?:\\?\s)?([^\]"']*)["']?\]/g

/** Un sélecteur nié compte dans la priorité de la règle : il reste, même toujours vrai. */
const NEGATION = /:not\([^()]*\)/g

/**
 * Ôte les sélecteurs qui visent un début de nom de classe que le site n’emploie pas, que la purge
 * garde tous : le DSFR 1.14.4 répète ses règles d’icônes pour `fr-fi-`, leur ancien nom.
 *
 * @param root feuille, modifiée sur place
 */
export function dropUnusedPrefixes(root: Root, classes: ReadonlySet<string>): void {
  const names = [...classes]
  const isUsed = (prefix: string): boolean => names.some((name) => name.includes(prefix))
  root.walkRules(/\[class[*^]=/, (rule) => {
    filterSelectors(rule, (selector) =>
      [...selector.replace(NEGATION, '').matchAll(PREFIX)].every(([, prefix = '']) =>
        isUsed(prefix),
      ),
    )
  })
}
