import { findInProse } from '../shared/find-in-prose.js'
import { isFrench } from '../shared/is-french.js'
import type { Rule } from '../shared/rule.js'

/** Words are separated by one space. */
export const doubleSpace: Rule = {
  name: 'espaces-en-double',
  severity: 'warning',
  checks: 'deux mots sont séparés par une seule espace',
  why: 'le double ne se voit pas sur la page mais gêne la recherche dans le fichier',
  isFixable: true,
  check: (page) => {
    // Two spaces after a sentence are an English habit.
    if (!isFrench(page)) return []
    // Tables are often aligned on purpose.
    return findInProse(page, /(?<=[\p{L}\p{N},;.!?»)]) {2,}(?=[\p{L}\p{N}«(])/gu, (match, line) =>
      page.lines[line - 1]?.includes('|') || isMarker(page.lines[line - 1] ?? '', match.index)
        ? null
        : {
            wrong: `Il y a ${match[0].length} espaces de suite après « ${lastWord(page.lines[line - 1] ?? '', match.index)} ».`,
            remedy: 'Gardez-en une.',
            replacement: ' ',
          },
    )
  },
}

/** What comes before is the number of a list. */
const isMarker = (line: string, end: number): boolean => /^[\s>]*\d+[.)]$/.test(line.slice(0, end))

const lastWord = (line: string, end: number): string =>
  /\S+$/.exec(line.slice(0, end))?.[0].slice(-30) ?? ''
