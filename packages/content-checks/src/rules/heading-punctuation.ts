import type { Rule } from '../shared/rule.js'

/** A heading is not a sentence. */
export const headingPunctuation: Rule = {
  name: 'ponctuation-de-titre',
  severity: 'warning',
  checks: 'un titre ne finit pas par un point, une virgule ou deux-points',
  why: 'il est repris seul dans le sommaire, le menu et la recherche',
  isFixable: true,
  check: function* ({ headings, lines }) {
    for (const { text, line } of headings) {
      const [mark] = /(?<!\.)(?<!\betc)[.,;:]$/.exec(text) ?? []
      if (!mark) continue
      const source = lines[line - 1] ?? ''
      const place = new RegExp(`\\s*\\${mark}(?=\\s*#*\\s*(?:\\{[^}]*\\})?\\s*$)`).exec(source)
      yield {
        line,
        wrong: `Le titre « ${text} » finit par « ${mark} ».`,
        remedy: 'Supprimez ce signe.',
        ...(place && { fix: { column: place.index, length: place[0].length, text: '' } }),
      }
    }
  },
}
