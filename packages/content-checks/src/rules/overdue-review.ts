import { addDuration } from '../shared/add-duration.js'
import { sayDate } from '../shared/say-date.js'
import type { Rule } from '../shared/rule.js'

/** The page was read again in time. */
export const overdueReview: Rule = {
  name: 'relecture-en-retard',
  severity: 'warning',
  checks: 'la page a été relue (`relu_le`) il y a moins longtemps que ne le demande `relire_dans`',
  why: 'une page que personne ne relit devient fausse sans qu’on le voie',
  check: ({ frontmatter }, { today }) => {
    const { relu_le: reviewed, relire_dans: duration } = frontmatter.data
    if (!reviewed || typeof duration !== 'string') return []
    const dueOn = addDuration(
      reviewed instanceof Date ? reviewed.toISOString().slice(0, 10) : String(reviewed),
      duration,
    )
    if (dueOn === null || dueOn >= today) return []
    return [
      {
        line: frontmatter.lineOf(['relu_le']),
        wrong: `Cette page devait être relue avant le ${sayDate(dueOn)}.`,
        remedy: `Relisez-la, corrigez ce qui a changé, puis écrivez « relu_le: ${today} ».`,
      },
    ]
  },
}
