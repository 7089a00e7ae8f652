import { foldWords } from '../shared/fold.js'
import type { Rule } from '../shared/rule.js'

/** No two headings of a page have the same address: the second one would get a number. */
export const duplicateHeading: Rule = {
  name: 'titre-en-double',
  severity: 'error',
  checks: 'deux titres d’une page n’ont pas la même adresse ; aucun n’est vide',
  why: 'un lien vers le second mènerait au premier',
  check: function* ({ headings, htmlIds }) {
    const lineByText = new Map<string, number>()
    const lineById = new Map(htmlIds.map(({ text, line }) => [text, line]))
    for (const { text, line, id } of headings) {
      const key = foldWords(text)
      if (key === '') {
        yield {
          line,
          wrong: 'Ce titre est vide.',
          remedy: 'Écrivez le titre après les dièses, ou supprimez la ligne.',
        }
        continue
      }
      const first = lineByText.get(key)
      const idLine = id === null ? undefined : lineById.get(id)
      if (first !== undefined) {
        yield {
          line,
          wrong: `Le titre « ${text} » est déjà celui de la ligne ${first} : les deux auraient la même adresse.`,
          remedy: 'Précisez l’un des deux.',
        }
      } else if (idLine !== undefined) {
        yield {
          line,
          wrong: `L’adresse du titre « ${text} » est déjà prise par id="${id}" à la ligne ${idLine}.`,
          remedy: 'Changez cet identifiant.',
        }
      }
      if (first === undefined) lineByText.set(key, line)
    }
  },
}
