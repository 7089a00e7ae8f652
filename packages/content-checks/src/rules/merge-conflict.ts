import type { Rule } from '../shared/rule.js'
import { findConflictLine } from '../shared/find-conflict-line.js'

/** No conflict between two versions is left in the file. */
export const mergeConflict: Rule = {
  name: 'conflit',
  severity: 'error',
  checks:
    'aucun `<<<<<<<` de git ne reste ; tant qu’il y en a, les autres règles se taisent sur ce fichier',
  why: 'les deux versions seraient publiées, signes compris',
  check: ({ lines, codeLines }) => {
    const line = findConflictLine(lines, codeLines)
    if (line === null) return []
    return [
      {
        line,
        wrong: 'Deux versions de ce passage n’ont pas été départagées.',
        remedy:
          'Gardez la bonne, puis supprimez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.',
      },
    ]
  },
}
