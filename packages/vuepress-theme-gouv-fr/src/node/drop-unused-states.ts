import type { Root } from 'postcss'
import { filterSelectors } from './filter-selectors.js'
import type { UsedSelectors } from './used-selectors.js'

/** États d’un élément dont la feuille a l’aspect. */
export type StateName = 'disabled' | 'pressed' | 'iconed' | 'unlinked'

/** Éléments que les scripts du thème et du DSFR mettent dans cet état, absents du HTML construit. */
const SET_BY_SCRIPTS: Readonly<Partial<Record<StateName, readonly string[]>>> = {
  disabled: ['button', 'fieldset', 'fr-btn', 'input'],
}

/** Sélecteur de chaque état, et ce qui le précède dans le même élément. */
const STATES: Readonly<Record<StateName, RegExp>> = {
  disabled: /([^\s>+~,()]*):disabled/g,
  pressed: /([^\s>+~,()]*)\[aria-pressed[^\]]*\]/g,
  iconed: /([^\s>+~,()]*)\[class[\^*]=["']?(?:\\?\s)?fr-icon-["']?\]/g,
  unlinked: /([^\s>+~,()]*):not\(\[href\]\)/g,
}
const STATE_NAMES = Object.keys(STATES) as StateName[]

/** Champ d’un type : `input[type=image]`. */
const FIELD = /\binput\[type=["']?([a-z]+)["']?\]/g

/** Un sélecteur nié compte dans la priorité de la règle : il reste, même toujours vrai. */
const NEGATION = /:not\((?!\[href\])[^()]*\)/g

/** Classes d’un élément, ou sa balise s’il n’en a pas : `button.fr-tag[type=x]` → `fr-tag`. */
const namesOf = (compound: string): string[] => {
  const classes = [...compound.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!)
  const [tag] = /^[a-z][\w-]*/i.exec(compound) ?? []
  return classes.length > 0 ? classes : tag ? [tag] : []
}

/**
 * Ôte les sélecteurs d’un état qu’aucun élément de ce nom ne prend : le DSFR donne à chaque composant
 * l’aspect d’un bouton inactif, enfoncé ou à icône, d’un lien sans adresse et de tous les types de champ.
 *
 * @param root feuille, modifiée sur place
 */
export function dropUnusedStates(
  root: Root,
  used: Pick<UsedSelectors, StateName | 'fields'>,
): void {
  const isPossible = (state: StateName, compound: string): boolean =>
    namesOf(compound).every(
      (name) => used[state].has(name) || SET_BY_SCRIPTS[state]?.includes(name),
    )
  root.walkRules(/:disabled|\[aria-pressed|\[class|\[href\]|input\[type/, (rule) => {
    filterSelectors(rule, (selector) => {
      const positive = selector.replace(NEGATION, '')
      const fields = [...positive.matchAll(FIELD)]
      if (!fields.every(([, type = '']) => used.fields.has(type))) return false
      return STATE_NAMES.every((state) =>
        [...positive.matchAll(STATES[state])].every(([, compound = '']) =>
          isPossible(state, compound),
        ),
      )
    })
  })
}
