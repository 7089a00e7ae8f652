import { expect, test } from 'vitest'
import { redundantAlternative } from '../../src/rules/redundant-alternative.js'
import { applyRule } from './check-rule.js'

test.each([
  ['![Image de la courbe](a.png)', '« Image de »'],
  ['![une photo d’équipe](a.png)', '« une photo d’ »'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(redundantAlternative, text)).toEqual([expect.stringContaining(message)])
})

test.each(['![Courbe des visites](a.png)', '![Imagerie médicale](a.png)'])(
  'est accepté : %s',
  (text) => {
    expect(applyRule(redundantAlternative, text)).toEqual([])
  },
)
