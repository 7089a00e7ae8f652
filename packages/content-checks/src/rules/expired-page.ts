import { sayDate } from '../shared/say-date.js'
import type { Rule } from '../shared/rule.js'

/** The page has not outlived the date its author gave it. */
export const expiredPage: Rule = {
  name: 'page-perimee',
  severity: 'warning',
  checks: 'la date du champ `expire_le`, s’il existe, n’est pas passée',
  why: 'qui écrit une page provisoire (appel à candidatures, panne) sait quand elle cessera d’être vraie',
  check: ({ frontmatter }, { today }) => {
    const { expire_le: expiry } = frontmatter.data
    if (!expiry) return []
    const day = expiry instanceof Date ? expiry.toISOString().slice(0, 10) : String(expiry)
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || day >= today) return []
    return [
      {
        line: frontmatter.lineOf(['expire_le']),
        wrong: `Cette page n’est plus valable depuis le ${sayDate(day)}.`,
        remedy: 'Mettez-la à jour, supprimez-la, ou repoussez « expire_le ».',
      },
    ]
  },
}
