import { expect, test } from 'vitest'
import { isKnownForm } from '../src/spelling/is-known-form.js'
import { listNearWords } from '../src/spelling/list-near-words.js'
import { checkWords } from '../src/spelling/spelling.js'

const WORDS = new Set([
  'guide',
  'élève',
  'pseudonymisé',
  'entraîné',
  'œuvre',
  'gérera',
  'base',
  'surcoût',
  'mission',
])
const has = (word: string): boolean => WORDS.has(word)

test.each(['guides', 'pseudonymisées', 'entrainé', 'surcout', 'oeuvre', 'gèrera', 'guide-élève'])(
  'est accepté : %s',
  (word) => {
    expect(isKnownForm(word, has)).toBe(true)
  },
)

test.each(['gudie', 'openlab', 'guide-gudie'])('est inconnu : %s', (word) => {
  expect(isKnownForm(word, has)).toBe(false)
})

test.each([
  ['éleves', 'élèves'],
  ['misison', 'mission'],
  ['mision', 'mission'],
  ['misssion', 'mission'],
])('%s est une faute de frappe pour %s', (written, meant) => {
  expect([...listNearWords(written)]).toContainEqual({ word: meant, isSlip: true })
})

test('un mot inconnu n’est signalé que s’il est sûrement faux, sauf pour un site strict', () => {
  const words = [
    { word: 'mision', line: 1, verdict: { near: 'mission', isSlip: true } },
    { word: 'openlab', line: 2, verdict: { near: '', isSlip: false } },
    { word: 'Legrand', line: 3, verdict: { near: 'legrand', isSlip: true } },
  ]
  const linesOf = (isStrict: boolean): number[] =>
    checkWords(words, { isStrict, ownList: 'mots.txt' }).map(({ line }) => line)
  expect(linesOf(false)).toEqual([1])
  expect(linesOf(true)).toEqual([1, 2, 3])
})
