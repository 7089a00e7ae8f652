import { isBlank } from '../shared/is-blank.js'
import type { Rule } from '../shared/rule.js'

/** The page has a title. */
export const title: Rule = {
  name: 'titre',
  severity: 'error',
  checks: 'la page a un `title`, ou commence par `# Titre` (sauf l’accueil, `home: true`)',
  why: 'le titre est ce qu’on lit dans l’onglet, le menu et les résultats de recherche',
  check: ({ frontmatter, headings, lines }) => {
    if (frontmatter.findings.length > 0) return []
    // An empty file has its own rule.
    if (isBlank(lines)) return []
    // The title of the site is that of its home page.
    if (frontmatter.data.home === true) return []
    const value = frontmatter.data.title
    const isWritten = 'title' in frontmatter.data
    if (isWritten && value !== null && String(value).trim() !== '') return []
    if (!isWritten && headings[0]?.level === 1) return []
    if (isWritten) {
      return [
        {
          line: frontmatter.lineOf(['title']),
          wrong: 'Le titre de la page est vide.',
          remedy: 'Écrivez-le après « title: ».',
        },
      ]
    }
    return [
      {
        line: 1,
        wrong: 'Cette page n’a pas de titre.',
        remedy: 'Ajoutez « title: Titre de la page » dans son en-tête.',
      },
    ]
  },
}
