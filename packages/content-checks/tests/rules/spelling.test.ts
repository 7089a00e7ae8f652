import { expect, test } from 'vitest'
import { Dictionary } from '../../src/spelling/dictionary.js'
import { checkWords } from '../../src/spelling/spelling.js'

const dictionary = new Dictionary({ wordFiles: [], words: ['télétravail', 'numéro', 'mission'] })

const apply = (word: string, isStrict = false): string[] =>
  checkWords([{ word, line: 1 }], dictionary.judge([word]), isStrict).map(
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
