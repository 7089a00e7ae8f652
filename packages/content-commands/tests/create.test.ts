import { checkSource, type ContentChecksOptions } from 'content-checks'
import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { fillTemplate } from '../src/create/fill-template.js'
import { parseValue } from '../src/create/parse-value.js'
import { makeSite, type TestSite } from './support/make-site.js'
import { SMALL_SITE } from './support/small-site.js'

let site: TestSite
beforeEach(() => {
  site = makeSite(SMALL_SITE)
})

const GUIDE = [
  'nouveau',
  'guide',
  '--rubrique',
  'mer',
  '--titre',
  'Lire : les marées',
  '--description',
  'Comprendre un annuaire des marées.',
  '--public',
  'dev, data',
  '--relire-dans',
  '6 mois',
  '--sources',
  'Annuaire | 2026 | https://exemple.fr ; Carte',
]

/** Ce qui bloquerait la publication, hors les textes que le modèle laisse à écrire. */
const problemsOf = async (file: string): Promise<string[]> => {
  const settings = (await import(
    pathToFileURL(path.join(site.root, '.vuepress/commandes.ts')).href
  )) as {
    default: { rules: ContentChecksOptions }
  }
  return checkSource(site.read(file), {
    file,
    options: settings.default.rules,
    today: '2026-11-23',
  })
    .filter(({ severity, rule }) => severity === 'error' && rule !== 'texte-a-ecrire')
    .map(({ message }) => message)
}

describe('un guide', () => {
  test('créé par des options a un en-tête que la vérification accepte', async () => {
    const { code, output } = await site.run(GUIDE)
    expect(code).toBe(0)
    expect(output).toContain(
      'docs/mer/lire-les-marees.md : créée, à l’adresse /mer/lire-les-marees.html',
    )
    expect(site.read('docs/mer/lire-les-marees.md')).toBe(
      `---
title: "Lire : les marées"
description: Comprendre un annuaire des marées.
public: [dev, data]
relu_le: 2026-11-23
relire_dans: 6 mois
responsable: Équipe du site
ordre: 4
sources:
  - libelle: Annuaire
    reference: 2026
    adresse: https://exemple.fr
  - libelle: Carte
---

À écrire : la réponse.
`.replace('reference: 2026', 'reference: "2026"'),
    )
    expect(await problemsOf('docs/mer/lire-les-marees.md')).toEqual([])
  })

  test('créé en répondant aux questions : une réponse fausse est expliquée puis redemandée', async () => {
    const { code, output } = await site.run(
      ['nouveau'],
      [
        'guide',
        '1',
        'Les courants',
        'Trop court',
        'Lire une carte des courants.',
        'devs',
        'dev',
        '6 moi',
        '6 mois',
        '',
        'Carte marine',
      ],
    )
    expect(output).toContain('2. un guide (guide)')
    expect(output).toContain('1. La mer (mer)')
    expect(output).toMatch(/« devs » n’est pas une valeur[^]*Écrivez « dev »/)
    expect(output).toContain('Écrivez « 6 mois »')
    expect(code).toBe(0)
    expect(site.read('docs/mer/les-courants.md')).toContain('responsable: Équipe du site')
  })

  test.each([
    [['nouveau', 'guid'], /« guid » n’est pas une sorte de page connue\. Écrivez « guide »/],
    [['nouveau', 'guide', 'Lire', '--titre', 'x'], /« Lire » est de trop/],
    [['nouveau', 'guide', '--rubrique', 'mers'], /Écrivez « mer »/],
    [['nouveau', 'guide', '--rubrique', 'mer'], /Il manque --titre/],
    [[...GUIDE.slice(0, -4), '--relire-dans', '6 moi'], /Écrivez « 6 mois »/],
    [
      [...GUIDE.slice(0, 4), '--titre', 'Les vents', ...GUIDE.slice(6), '--fichier', 'vents'],
      /« docs\/mer\/vents\.md » existe déjà/,
    ],
    [['nouveau', 'guide', '--titres', 'x'], /Vouliez-vous dire --titre/],
  ])('refuse en français : %j', async (args, message) => {
    const { code, output } = await site.run(args)
    expect(code).toBe(1)
    expect(output).toMatch(message)
    expect(site.git('status', '--porcelain')).toBe('')
  })

  test('--essai n’écrit rien', async () => {
    await site.run([...GUIDE, '--essai'])
    expect(site.git('status', '--porcelain')).toBe('')
  })
})

describe('une question', () => {
  const QUESTION = [
    'nouveau',
    'question',
    '--rubrique',
    'technique',
    '--titre',
    'Où est le port 22',
    '--reponse',
    'Fermé par défaut.',
  ]

  test('se range à la fin de la partie choisie, sans se tromper sur le code', async () => {
    const { code, output } = await site.run([...QUESTION, '--partie', 'serveur'])
    expect(code).toBe(0)
    expect(output).toContain(
      'docs/faq/technique.md:21 : « Où est le port 22 ? », à la fin de « Serveur »',
    )
    expect(site.read('docs/faq/technique.md')).toContain(
      'ssh hote\n```\n\n### Où est le port 22 ?\n\nFermé par défaut.\n\n## Forge',
    )
    expect(await problemsOf('docs/faq/technique.md')).toEqual([])
  })

  test('se range à la fin de la page dans la dernière partie', async () => {
    await site.run([...QUESTION, '--partie', 'Forge'])
    expect(
      site
        .read('docs/faq/technique.md')
        .endsWith('Le Link.\n\n### Où est le port 22 ?\n\nFermé par défaut.\n'),
    ).toBe(true)
  })

  test.each([
    [['--partie', 'Forges'], /« Forges » n’est pas une partie connue\. Écrivez « Forge »/],
    [[], /Il manque --partie \(la partie : Serveur, Forge\)/],
    [
      ['--partie', 'Serveur', '--titre', 'comment me connecter'],
      /« Comment me connecter \? » existe déjà/,
    ],
    [
      ['--partie', 'Serveur', '--reponse', 'Voir [ici](https://exemple.fr).'],
      /Rien n’est écrit[^]*docs\/faq\/technique\.md:23 — Le texte de lien « ici »/,
    ],
  ])('refuse %j', async (args, message) => {
    const { code, output } = await site.run([...QUESTION, ...args])
    expect(code).toBe(1)
    expect(output).toMatch(message)
  })
})

test('sans réglages, la commande dit où décrire les pages', async () => {
  const bare = makeSite({ 'docs/index.md': '# Accueil\n' })
  expect((await bare.run(['nouveau'])).output).toMatch(
    /« kinds », fichier \.vuepress\/commandes\.ts/,
  )
})

test('un modèle garde visible ce qu’il ne sait pas remplir, et retire les champs sans valeur', () => {
  expect(
    fillTemplate('---\na: {x}\nb: {y}\nc: {z}\n---\n{x} {inconnu}\n', { x: 'é : è', y: undefined }),
  ).toBe('---\na: "é : è"\nc: {z}\n---\né : è {inconnu}\n')
})

test('une valeur tapée prend le type du champ', () => {
  expect(parseValue(' 3 ', { type: 'number' })).toBe(3)
  expect(parseValue('trois', { type: 'number' })).toBe('trois')
  expect(parseValue('non', { type: 'boolean' })).toBe(false)
  expect(parseValue('[a, b,]', { type: 'list', of: { type: 'text' } })).toEqual(['a', 'b'])
})

describe('une promotion', () => {
  test('se crée par « nouveau » comme par « nouvelle-promotion »', async () => {
    const { code, output } = await site.run(
      ['nouveau'],
      ['promotion', 'EIG 7', '7', '2026-9', '2026-09', 'oui'],
    )
    expect(output).toContain('une promotion (promotion)')
    expect(output).toContain('Écrivez « 7 »')
    expect(output).toContain('par exemple --debut 2026-09')
    expect(code).toBe(0)
    expect(site.read('docs/promotions/index.md')).toContain('en_cours: promotion-7.md')
  })

  test('sans terminal, ses options suffisent', async () => {
    const args = ['nouveau', 'promotion', '--numero', '7', '--debut', '2026-09']
    expect((await site.run(args)).output).toContain('relancez avec --oui')
    expect(site.git('status', '--porcelain')).toBe('')
    expect((await site.run([...args, '--oui'])).code).toBe(0)
    expect(site.read('docs/promotions/promotion-7.md')).toContain('Promotion 7')
  })
})

test('sans terminal ni sorte, la commande dit quoi ajouter', async () => {
  const { code, output } = await site.run(['nouveau'])
  expect(code).toBe(1)
  expect(output).toBe(
    'Dites ce que vous créez, parmi question, guide, promotion : npm run nouveau -- question',
  )
})
