import type { Rule } from '../shared/rule.js'

const CAPTION = /^[\s>]*Table\s*:\s*\S/

/** Tables are followed by a line that says what they hold. */
export const tableCaption: Rule = {
  name: 'legende-de-tableau',
  severity: 'error',
  checks: 'un tableau est suivi d’une ligne `Table : …` (option `requireTableCaption`)',
  why: 'la légende dit ce que le tableau présente avant de le parcourir case par case',
  check: function* ({ tables, lines }, { options: { requireTableCaption = false } }) {
    if (!requireTableCaption) return
    for (const { line, endLine } of tables) {
      let next = endLine
      while (next <= lines.length && /^[\s>]*$/.test(lines[next - 1] ?? '')) next += 1
      if (CAPTION.test(lines[next - 1] ?? '')) continue
      yield {
        line,
        wrong: 'Ce tableau n’a pas de légende.',
        remedy:
          'Ajoutez après lui, entre deux lignes vides, « Table : » suivi de ce qu’il présente.',
      }
    }
  },
}
