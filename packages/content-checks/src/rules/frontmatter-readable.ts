import type { Rule } from '../shared/rule.js'

/** The front matter can be read by VuePress. */
export const frontmatterReadable: Rule = {
  name: 'en-tete-lisible',
  severity: 'error',
  check: ({ frontmatter }) => frontmatter.findings,
}
