import { expect, test } from 'vitest'
import { orphanPage } from '../../src/rules/orphan-page.js'
import { applySiteRule } from './check-site-rule.js'

const LONELY = {
  'index.md': 'Bienvenue.',
  'guide/seule.md': 'Texte. Voir [cette page](seule.md#texte).',
}

test('est signalée : une page que rien ne cite, qu’elle-même', async () => {
  expect(await applySiteRule(orphanPage, LONELY)).toEqual([
    'guide/seule.md:1 Aucune autre page ne mène à celle-ci. Ajoutez un lien vers elle depuis une page voisine.',
  ])
})

test('est signalée : une page de dossier, si le site n’a pas de menu', async () => {
  const pages = { ...LONELY, 'guide/index.md': 'Le guide.' }
  expect(await applySiteRule(orphanPage, pages, { hasMenu: false })).toHaveLength(1)
})

test.each([
  ['une page citée', { ...LONELY, 'index.md': 'Voir [la page](guide/seule.md).' }],
  ['une page de dossier, dans le menu', { ...LONELY, 'guide/index.md': 'Le guide.' }],
  ['la page d’accueil et la page d’erreur', { 'index.md': 'Bienvenue.', '404.md': 'Perdu.' }],
])('est acceptée : %s', async (_name, pages) => {
  expect(await applySiteRule(orphanPage, pages)).toEqual([])
})
