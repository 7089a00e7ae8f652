import { expect, test } from 'vitest'
import { deadLink } from '../../src/rules/dead-link.js'
import { applySiteRule } from './check-site-rule.js'

type Pages = Record<string, string>

test.each<[string, Pages, string]>([
  [
    'une faute dans l’adresse',
    { 'index.md': '[Le guide](guides.md)', 'guide.md': 'Texte.' },
    'index.md:1 Le lien « guides.md » ne mène nulle part. Écrivez peut-être « guide.md »',
  ],
  [
    'une majuscule',
    { 'index.md': '[Le guide](Guide.md)', 'guide.md': 'Texte.' },
    'Écrivez « guide.md ».',
  ],
  [
    'une adresse absolue',
    { 'index.md': '[Le guide](/guides/)', 'guide/index.md': 'Texte.' },
    'Écrivez peut-être « /guide/ »',
  ],
])('est signalé : %s', async (_name, pages, message) => {
  expect(await applySiteRule(deadLink, pages)).toEqual([expect.stringContaining(message)])
})

test.each<[string, Pages]>([
  ['une page', { 'index.md': '[Le guide](guide.md)', 'guide.md': 'Texte.' }],
  ['un dossier', { 'index.md': '[Le guide](/guide/)', 'guide/index.md': 'Texte.' }],
  ['un autre site', { 'index.md': '[Le code](https://code.gouv.fr/rien)' }],
  ['du code', { 'index.md': '`[Le guide](guides.md)`' }],
])('est accepté : %s', async (_name, pages) => {
  expect(await applySiteRule(deadLink, pages)).toEqual([])
})
