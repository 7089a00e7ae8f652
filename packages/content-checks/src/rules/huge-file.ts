import type { Rule } from '../shared/rule.js'

/** Ten times the longest page that anyone reads; beyond, every tool slows down. */
export const MAX_PAGE_CHARACTERS = 300_000

/** The page can be read, and checked. */
export const hugeFile: Rule = {
  name: 'fichier-trop-long',
  severity: 'error',
  checks: 'une page compte moins de 300 000 caractères ; au-delà, les autres règles se taisent',
  why: 'personne ne la lirait, et elle ralentirait toute la construction',
  check: ({ lines }) => {
    let length = lines.length
    for (const line of lines) length += line.length
    if (length <= MAX_PAGE_CHARACTERS) return []
    const count = new Intl.NumberFormat('fr-FR').format(length)
    return [
      {
        line: 1,
        wrong: `Cette page compte ${count} caractères : elle est trop longue pour être lue.`,
        remedy: 'Vérifiez que c’est bien une page de texte, puis coupez-la en plusieurs.',
      },
    ]
  },
}
