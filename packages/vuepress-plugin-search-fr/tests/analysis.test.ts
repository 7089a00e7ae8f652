import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createAnalyzer } from '../src/shared/analysis/create-analyzer.js'
import { foldWord } from '../src/shared/analysis/fold-word.js'
import { readTokens } from '../src/shared/analysis/read-tokens.js'
import { stemFrench } from '../src/shared/analysis/stem-french.js'

const text = fc.string({ unit: 'binary', maxLength: 200 })
const frenchWord = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèêëàâçîïôûùüœæ'),
  minLength: 1,
  maxLength: 20,
})
const french = createAnalyzer('fr-FR')
const words = (source: string): string[] => french.analyze(source).map(({ word }) => word)
const stem = (word: string): string => french.read(word).stem

describe('le pliage d’un mot', () => {
  it('plier un mot déjà plié ne change rien', () => {
    fc.assert(
      fc.property(text, (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word))
      }),
      { numRuns: 500 },
    )
  })

  it('la forme Unicode du texte ne compte pas', () => {
    fc.assert(
      fc.property(frenchWord, (word) => {
        expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')))
      }),
    )
  })

  it.each([
    ['ÉLÈVE', 'eleve'],
    ['cœur', 'coeur'],
    ['Æthuse', 'aethuse'],
    ['Français', 'francais'],
    ['Ÿ', 'y'],
  ])('« %s » devient « %s »', (word, folded) => expect(foldWord(word)).toBe(folded))
})

describe('le découpage en mots', () => {
  it('accepte n’importe quel texte : mots non vides, dans l’ordre, à leur place', () => {
    fc.assert(
      fc.property(text, (source) => {
        let position = 0
        for (const { raw, start, end } of readTokens(source)) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(end).toBeGreaterThan(start)
          expect(source.slice(start, end)).toBe(raw)
          position = end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('aucun mot analysé n’est vide ni trop long, dans aucune langue', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('fr', 'fr-FR', 'en-US', ''), (source, lang) => {
        for (const { word, stem: found } of createAnalyzer(lang).analyze(source)) {
          expect(word).not.toBe('')
          expect(found).not.toBe('')
          expect(word.length).toBeLessThanOrEqual(40)
          expect(found).not.toMatch(/[\s\0]/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['l’accès', ['acces']],
    ["l'accès", ['acces']],
    ['qu’elle jusqu’ici', ['elle', 'ici']],
    ['aujourd’hui', ['aujourd', 'hui']],
    ["aujourd'hui", ['aujourd', 'hui']],
    ['L’ŒUVRE', ['oeuvre']],
    ['mettre à jour', ['mettre', 'a', 'jour']],
    ['porte-parole', ['porte', 'parole']],
    ['2 000 €', ['2', '000']],
    ['plan B', ['plan', 'b']],
    ['l’', ['l']],
    ['', []],
  ])('« %s » se lit %j', (source, expected) => expect(words(source)).toEqual(expected))

  it('un emoji n’est pas un mot, même suivi d’un sélecteur de variante', () => {
    expect(words('❤️ ☎️ 👩‍💻 ⚠️')).toEqual([])
    expect(words('attention ⚠️ danger')).toEqual(['attention', 'danger'])
  })
})

describe('la racine d’un mot français', () => {
  it('accepte n’importe quel mot et n’est jamais vide', () => {
    fc.assert(
      fc.property(frenchWord, (word) => {
        expect(stemFrench(foldWord(word))).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  it('les accents ne changent pas la racine', () => {
    fc.assert(
      fc.property(frenchWord, (word) => {
        expect(stem(foldWord(word))).toBe(stem(word))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['défi', 'défis'],
    ['donnée', 'données'],
    ['publier', 'publiées'],
    ['publie', 'publication'],
    ['faisable', 'faisabilité'],
    ['dépôt', 'dépôts'],
    ['journal', 'journaux'],
    ['réseau', 'réseaux'],
    ['entrepreneur', 'entrepreneurs'],
  ])('« %s » et « %s » ont la même racine', (one, other) => expect(stem(one)).toBe(stem(other)))

  it.each([
    ['donnée', 'donner'],
    ['explicite', 'expliquer'],
    ['collectivité', 'collectif'],
  ])('« %s » et « %s » restent distincts', (one, other) => expect(stem(one)).not.toBe(stem(other)))

  it('une autre langue garde ses mots tels quels', () => {
    expect(createAnalyzer('en').read('Publications')).toEqual({
      word: 'publications',
      stem: 'publications',
      isStop: false,
    })
  })
})
