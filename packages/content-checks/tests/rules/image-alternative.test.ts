import { expect, test } from 'vitest'
import { imageAlternative } from '../../src/rules/image-alternative.js'
import { applyRule } from './check-rule.js'

test.each([
  ['![](./plan.png)', '1 L’image « plan.png » n’a pas de texte alternatif.'],
  ['![plan.png](./plan.png)', 'ne dit pas ce que montre l’image'],
  ['![Image](./plan.png)', 'ne dit pas ce que montre l’image'],
  ['<img src="./plan.png">', 'dans alt="…"'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(imageAlternative, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  '![Plan du bâtiment](./plan.png)',
  '<img src="./plan.png" alt="">',
  '`![](./plan.png)`',
])('est accepté : %s', (text) => {
  expect(applyRule(imageAlternative, text)).toEqual([])
})
