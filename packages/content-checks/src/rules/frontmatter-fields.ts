import { checkFrontmatter } from '../shared/check-frontmatter.js'
import { isBlank } from '../shared/is-blank.js'
import type { Rule } from '../shared/rule.js'

/** The fields of the front matter are those of the site's schema. */
export const frontmatterFields: Rule = {
  name: 'champs-d-en-tete',
  severity: 'error',
  checks:
    'les champs suivent le schéma du site (option `frontmatter`) ; un nom inconnu reçoit le plus proche',
  why: 'un champ mal nommé est ignoré sans rien dire',
  check: ({ frontmatter, headings, lines }, { options, today }) => {
    // What makes the front matter unreadable also makes its fields wrong: it is told alone.
    if (!options.frontmatter || frontmatter.findings.length > 0) return []
    if (isBlank(lines)) return []
    const hasHeading = headings[0]?.level === 1
    return checkFrontmatter(frontmatter, options.frontmatter, {
      today,
      // Without title nor heading, the rule « titre » says it better.
      ignoredMissing: hasHeading ? [] : ['title'],
    })
  },
}
