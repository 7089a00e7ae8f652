import { expect, test } from 'vitest'
import { missingImage } from '../../src/rules/missing-image.js'
import { applySiteRule } from './check-site-rule.js'

type Pages = Record<string, string>

test.each<[string, Pages, string]>([
  [
    'une faute dans le nom',
    { 'index.md': '![Un plan](./plans.png)', 'plan.png': '' },
    'index.md:1 L’image « ./plans.png » n’existe pas.',
  ],
  [
    'une majuscule',
    { 'index.md': '![Un plan](./Plan.png)', 'plan.png': '' },
    'Écrivez « ./plan.png ».',
  ],
  [
    'un fichier public absent',
    { 'index.md': '![Un plan](/plan.png)' },
    'L’image « /plan.png » n’existe pas.',
  ],
])('est signalé : %s', async (_name, pages, message) => {
  expect(await applySiteRule(missingImage, pages)).toEqual([expect.stringContaining(message)])
})

test.each<[string, Pages]>([
  ['une image voisine', { 'index.md': '![Un plan](./plan.png)', 'plan.png': '' }],
  ['un fichier public', { 'index.md': '![Un plan](/plan.png)', '.vuepress/public/plan.png': '' }],
  ['une image d’un autre site', { 'index.md': '![Un plan](https://exemple.fr/plan.png)' }],
])('est accepté : %s', async (_name, pages) => {
  expect(await applySiteRule(missingImage, pages)).toEqual([])
})
