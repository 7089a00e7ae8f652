import { expect, test } from 'vitest'
import { formatGithub } from '../src/command/format-github.js'
import { formatJson } from '../src/command/format-json.js'
import { chooseColours } from '../src/command/terminal-colours.js'
import { formatProblems } from '../src/shared/format-problems.js'
import type { Problem } from '../src/shared/problem.js'

const PROBLEM: Problem = {
  file: 'docs/faq/a,b.md',
  line: 12,
  severity: 'error',
  rule: 'lien',
  message: '100 % faux.\nCorrigez.',
  fix: { column: 1, length: 2, text: '' },
}

test('GitHub reçoit une annotation sur la ligne, signes réservés compris', () => {
  expect(formatGithub([PROBLEM, { ...PROBLEM, severity: 'warning' }])).toBe(
    '::error file=docs/faq/a%2Cb.md,line=12,title=À corriger (lien)::100 %25 faux.%0ACorrigez.\n' +
      '::notice file=docs/faq/a%2Cb.md,line=12,title=Conseil (lien)::100 %25 faux.%0ACorrigez.',
  )
})

test('JSON dit si le problème se corrige tout seul', () => {
  expect(JSON.parse(formatJson([PROBLEM]))).toEqual([
    expect.objectContaining({ line: 12, rule: 'lien', isFixable: true }),
  ])
})

test('les couleurs ne paraissent que dans un terminal qui en veut', () => {
  expect(chooseColours({}, false)).toBeUndefined()
  expect(chooseColours({ NO_COLOR: '1' }, true)).toBeUndefined()
  const colours = chooseColours({}, true)
  expect(formatProblems([PROBLEM], colours)).toContain('\u001b[36mdocs/faq/a,b.md:12')
})
