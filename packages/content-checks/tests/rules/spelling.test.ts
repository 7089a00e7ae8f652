import { expect, test } from 'vitest'
import { Speller } from '../../src/spelling/speller.js'
import { checkWords } from '../../src/spelling/spelling.js'

const speller = new Speller({
  wordFiles: [],
  words: ['télétravail', 'numéro', 'mission'],
  ignored: [],
  minWordLength: 4,
  ownList: '.vuepress/mots.txt',
  fingerprint: '',
})

const apply = (word: string, isStrict = false): string[] =>
  checkWords(speller.check({ text: word, bodyStart: 0 }).doubtful, {
    isStrict,
    ownList: '.vuepress/mots.txt',
  }).map(({ line, wrong, remedy }) => `${line} ${wrong} ${remedy}`)

test.each([
  ['télétravial', 'Vouliez-vous écrire « télétravail » ?'],
  ['numero', 'Vouliez-vous écrire « numéro » ?'],
  ['misssion', 'Vouliez-vous écrire « mission » ?'],
])('est signalé : %s', (word, message) => {
  expect(apply(word)).toEqual([expect.stringContaining(message)])
})

test('dit où ajouter un mot juste', () => {
  expect(apply('openlab', true)).toEqual([
    expect.stringContaining('s’il est juste, ajoutez-le dans « .vuepress/mots.txt »'),
  ])
})

test.each(['télétravail', 'Missions', 'numéros', 'openlab', 'Mision'])(
  'est accepté : %s',
  (word) => {
    expect(apply(word)).toEqual([])
  },
)

test('un site strict demande aussi les mots inconnus et les noms', () => {
  expect(apply('openlab', true)).toHaveLength(1)
  expect(apply('Mission', true)).toEqual([])
})

test('un nom inconnu ne reçoit pas de mot au hasard', () => {
  expect(apply('Vission', true)).toEqual([expect.not.stringContaining('Vouliez-vous')])
})
