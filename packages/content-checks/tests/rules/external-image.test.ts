import { expect, test } from 'vitest'
import { externalImage } from '../../src/rules/external-image.js'
import { applyRule } from './check-rule.js'

test.each([
  [
    '![Un plan](https://exemple.fr/plan.png)',
    '1 Cette image vient d’un autre site, « exemple.fr ».',
  ],
  [
    '<img width="600" alt="Un plan" src="https://github.com/user-attachments/assets/12">',
    '« github.com »',
  ],
])('est signalé : %s', (text, message) => {
  expect(applyRule(externalImage, text)).toEqual([expect.stringContaining(message)])
})

test.each([
  '![Un plan](./plan.png)',
  '![Un plan](/plan.png)',
  '[Un plan](https://exemple.fr/plan.png)',
])('est accepté : %s', (text) => {
  expect(applyRule(externalImage, text)).toEqual([])
})
