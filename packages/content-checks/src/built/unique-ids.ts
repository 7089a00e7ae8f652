import type { BuiltRule } from './built-rule.js'

/** No identifier is used twice in a page. */
export const uniqueIds: BuiltRule = {
  name: 'identifiant-en-double',
  severity: 'error',
  checks: 'aucun `id` n’est utilisé deux fois dans une page',
  why: 'une ancre ou une étiquette viserait le mauvais endroit',
  check: function* ({ ids }) {
    const lineById = new Map<string, number>()
    const told = new Set<string>()
    for (const { text, line } of ids) {
      const first = lineById.get(text)
      if (first === undefined) lineById.set(text, line)
      else if (!told.has(text)) {
        told.add(text)
        yield {
          line,
          wrong: `L’identifiant « ${text} » est utilisé plusieurs fois (d’abord ligne ${first}).`,
          remedy: 'Changez l’un des deux.',
        }
      }
    }
  },
}
