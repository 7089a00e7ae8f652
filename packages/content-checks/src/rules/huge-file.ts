import { measureExcess } from '../shared/measure-excess.js'
import type { Rule } from '../shared/rule.js'

/** The page can be read, and checked. */
export const hugeFile: Rule = {
  name: 'fichier-trop-long',
  severity: 'error',
  checks:
    'une page compte moins de 300 000 caractères et de 1 000 titres ; au-delà, les autres règles se taisent',
  why: 'personne ne la lirait, et elle ralentirait toute la construction',
  check: ({ lines }) => {
    const excess = measureExcess(lines.join('\n'))
    if (!excess) return []
    return [
      {
        line: 1,
        wrong: `Cette page compte ${excess} : elle est trop longue pour être lue.`,
        remedy: 'Vérifiez que c’est bien une page de texte, puis coupez-la en plusieurs.',
      },
    ]
  },
}
