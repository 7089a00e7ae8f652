import type { Rule } from '../shared/rule.js'

/** The page has one h1 only. */
export const mainHeading: Rule = {
  name: 'titre-principal',
  severity: 'error',
  checks: 'la page n’a qu’un titre de niveau 1',
  why: 'deux titres principaux brouillent le plan de la page',
  check: function* ({ headings, frontmatter }, { options: { titleIsHeading = true } }) {
    const isTitled = titleIsHeading && Boolean(frontmatter.data.title)
    const mainHeadings = headings.filter(({ level }) => level === 1)
    const extra = isTitled ? mainHeadings : mainHeadings.slice(1)
    for (const { line, text } of extra) {
      const first = isTitled ? frontmatter.lineOf(['title']) : mainHeadings[0]?.line
      yield {
        line,
        wrong: `« # ${text} » est un second titre principal : la page en a déjà un ligne ${first}.`,
        remedy: isTitled
          ? 'Supprimez cette ligne, ou écrivez « ## » si c’est le titre d’une partie.'
          : 'Écrivez « ## » à la place de « # ».',
      }
    }
  },
}
