import { isBlank } from '../shared/is-blank.js'
import type { Rule } from '../shared/rule.js'

const INDEX = /(?:^|\/)(?:index|readme)\.md$/i

/** The page says something. */
export const emptyFile: Rule = {
  name: 'fichier-vide',
  severity: 'error',
  checks:
    'la page dit quelque chose ; seules les pages d’entrée et celles qui ont un `layout` peuvent n’avoir qu’un en-tête',
  why: 'une page vide est une promesse non tenue',
  check: ({ lines, bodyLine, frontmatter, filePathRelative }) => {
    if (isBlank(lines)) {
      return [
        { line: 1, wrong: 'Ce fichier est vide.', remedy: 'Écrivez la page ou supprimez-le.' },
      ]
    }
    // The theme fills the entry page of a folder and the pages with a layout of their own.
    const isFilledByTheme =
      INDEX.test(filePathRelative) || 'layout' in frontmatter.data || 'home' in frontmatter.data
    const hasBody = !isBlank(lines.slice(bodyLine - 1))
    if (hasBody || isFilledByTheme || frontmatter.status === 'broken') return []
    return [
      {
        line: bodyLine - 1,
        wrong: 'Cette page n’a pas de texte sous son en-tête.',
        remedy: 'Écrivez-la ou supprimez le fichier.',
      },
    ]
  },
}
