import { expect, test } from 'vitest'
import { emptyFile } from '../../src/rules/empty-file.js'
import { applyRule } from './check-rule.js'

test.each([['', 'Cette page n’a pas de texte sous son en-tête.']])(
  'est signalé : %s',
  (text, message) => {
    expect(applyRule(emptyFile, text)).toEqual([expect.stringContaining(message)])
  },
)

test.each(['Texte.', '![Un plan](./plan.png)'])('est accepté : %s', (text) => {
  expect(applyRule(emptyFile, text)).toEqual([])
})

test('une page d’entrée sans texte est acceptée : le thème la remplit', () => {
  expect(applyRule(emptyFile, '', { file: 'index.md' })).toEqual([])
})
