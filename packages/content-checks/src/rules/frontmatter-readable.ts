import type { Rule } from '../shared/rule.js'

/** The front matter can be read by VuePress. */
export const frontmatterReadable: Rule = {
  name: 'en-tete-lisible',
  severity: 'error',
  checks:
    'l’en-tête commence à la première ligne, se ferme et se lit ; le YAML fautif est expliqué',
  why: 'un en-tête illisible prive la page de son titre, de sa date et de ses publics',
  check: ({ frontmatter }) => frontmatter.findings,
}
