import { describe, expect, test } from 'vitest'

import { foldWord } from '../src/shared/analysis/fold-word.js'
import { stemFrench } from '../src/shared/analysis/stem-french.js'

const stem = (word: string): string => stemFrench(foldWord(word))

describe('la racine d’un mot', () => {
  test.each([
    ['licence', 'licences'],
    ['défi', 'défis'],
    ['conflit', 'conflits'],
    ['publier', 'publie', 'publié', 'publiées', 'publication'],
    ['accessible', 'accessibles', 'accessibilité'],
    ['responsable', 'responsabilité'],
    ['fiable', 'fiabilité'],
    ['anonymiser', 'anonymisation', 'anonymisées'],
    ['homologuer', 'homologué', 'homologuée', 'homologation'],
    ['modifier', 'modification', 'modifiée'],
    ['transférer', 'transfère', 'transférez'],
    ['communiquer', 'communication', 'communiquez'],
    ['général', 'généraux', 'générale'],
    ['jeu', 'jeux'],
    ['compris', 'comprise', 'comprises'],
    ['technologie', 'technologies'],
  ])('est la même pour %s et %s', (...family) => {
    expect(new Set(family.map(stem)).size).toBe(1)
  })

  test.each([
    ['donnée', 'donner'],
    ['explicite', 'expliquer'],
    ['fichier', 'fiche'],
    ['public', 'publier'],
    ['référent', 'référence'],
    ['collectivité', 'collecter'],
    ['numérique', 'numéro'],
    ['data', 'date'],
  ])('distingue %s de %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})
