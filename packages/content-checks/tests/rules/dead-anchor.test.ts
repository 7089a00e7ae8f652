import { expect, test } from 'vitest'
import { deadAnchor } from '../../src/rules/dead-anchor.js'
import { applySiteRule } from './check-site-rule.js'

type Pages = Record<string, string>

test.each<[string, Pages, string]>([
  [
    'dans une autre page',
    { 'index.md': '[La loi](guide.md#la-loie)', 'guide.md': '## La loi' },
    'index.md:1 La partie « #la-loie » n’existe pas dans « guide.md ». Écrivez « #la-loi ».',
  ],
  [
    'dans la même page',
    { 'index.md': '[La loi](#la-lo)\n\n## La loi' },
    'n’existe pas dans cette page',
  ],
])('est signalé : %s', async (_name, pages, message) => {
  expect(await applySiteRule(deadAnchor, pages)).toEqual([expect.stringContaining(message)])
})

test.each<[string, Pages]>([
  ['un titre', { 'index.md': '[La loi](guide.md#la-loi)', 'guide.md': '## La loi' }],
  ['un identifiant écrit en HTML', { 'index.md': '[Là-bas](#point)\n\n<p id="point">Texte.</p>' }],
  ['une page d’un autre site', { 'index.md': '[La loi](https://exemple.fr/#rien)' }],
])('est accepté : %s', async (_name, pages) => {
  expect(await applySiteRule(deadAnchor, pages)).toEqual([])
})
