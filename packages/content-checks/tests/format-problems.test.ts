import { expect, test } from 'vitest'
import { formatProblems } from '../src/shared/format-problems.js'
import { formatRepeatedProblems } from '../src/shared/format-repeated-problems.js'
import type { Problem, Severity } from '../src/shared/problem.js'

const problem = (file: string, line: number, severity: Severity = 'error'): Problem => ({
  file,
  line,
  severity,
  rule: 'lien',
  message: 'Faux. Corrigez.',
})

test('le compte vient d’abord, puis les lignes triées par fichier et par ligne', () => {
  const list = [problem('b.md', 1), problem('a.md', 12), problem('a.md', 2, 'warning')]
  expect(formatProblems(list)).toBe(
    [
      '2 erreurs à corriger et 1 conseil dans 2 fichiers :',
      '  a.md:2 — (conseil) Faux. Corrigez.',
      '  a.md:12 — Faux. Corrigez.',
      '  b.md:1 — Faux. Corrigez.',
    ].join('\n'),
  )
})

test('rien à dire ne s’écrit pas', () => {
  expect(formatProblems([])).toBe('')
})

test('ce que le thème répète sur chaque page n’est écrit que trois fois', () => {
  const list = ['a', 'b', 'c', 'd', 'e'].map((name) => problem(`dist/${name}.html`, 1))
  expect(formatRepeatedProblems(list).split('\n')).toEqual([
    '5 erreurs à corriger dans 5 fichiers :',
    '  dist/a.html:1 — Faux. Corrigez.',
    '  dist/b.html:1 — Faux. Corrigez.',
    '  dist/c.html:1 — Faux. Corrigez.',
    '    … et 2 fois encore dans d’autres fichiers.',
  ])
})
