/** Texts of the search interface. `{…}` stands for a value. */
export interface SearchTexts {
  /** Name of the field, and the text inside it (component `SearchBox`). */
  placeholder?: string
  /** Name of the list of suggestions. */
  suggestions: string
  answers: string
  guides: string
  /** Label of a result that is a question of the FAQ. */
  answer: string
  none: string
  one: string
  /** `{n}` results for `{q}`. */
  many: string
  /** Added when `{from}` was replaced by `{to}`. */
  corrected: string
  /** Link to all the results. */
  all: string
  empty: string
  loading: string
  error: string
  retry: string
  more: string
  tryWith: string
  /** Before the closest theme and questions, or all the themes. */
  closest: string
  propose: string
  any: string
}

export const FRENCH_TEXTS: SearchTexts = {
  suggestions: 'Suggestions',
  answers: 'Réponses',
  guides: 'Guides',
  answer: 'Réponse',
  none: 'Aucun résultat pour « {q} »',
  one: '1 résultat pour « {q} »',
  many: '{n} résultats pour « {q} »',
  corrected: ', avec « {to} » au lieu de « {from} »',
  all: 'Tous les résultats',
  empty: 'Écrivez quelques mots.',
  loading: 'Recherche en cours…',
  error: 'La recherche n’a pas abouti. Vérifiez la connexion.',
  retry: 'Réessayer',
  more: 'Afficher la suite',
  tryWith: 'Essayez avec',
  closest: 'Dans les questions fréquentes',
  propose: 'Proposer cette question',
  any: 'Peu importe',
}

/** Fills the `{…}` of a text. */
export const fillText = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`)
