import { expect, test } from 'vitest'
import { Speller } from '../../src/spelling/speller.js'
import { checkWords } from '../../src/spelling/spelling.js'

const speller = new Speller({
  wordFiles: [],
  words: ['télétravail', 'numéro', 'mission'],
  ignored: [],
  minWordLength: 4,
  fingerprint: '',
})

const apply = (word: string, isStrict = false): string[] =>
  checkWords(speller.check({ text: word, bodyStart: 0 }).doubtful, isStrict).map(
    ({ line, wrong, remedy }) => `${line} ${wrong} ${remedy}`,
  )

test.each([
  ['télétravial', 'Vouliez-vous écrire « télétravail » ?'],
  ['numero', 'Vouliez-vous écrire « numéro » ?'],
  ['misssion', 'Vouliez-vous écrire « mission » ?'],
])('est signalé : %s', (word, message) => {
  expect(apply(word)).toEqual([expect.stringContaining(message)])
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
