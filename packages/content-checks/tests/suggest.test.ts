import { expect, test } from 'vitest'
import { suggest } from '../src/shared/suggest.js'

const FIELDS = [
  'title',
  'titre_court',
  'description',
  'relu_le',
  'relire_dans',
  'mots_cles',
  'type',
]

test.each([
  ['titre', 'title'],
  ['Mots-clés', 'mots_cles'],
  ['relule', 'relu_le'],
  ['desciption', 'description'],
  ['tyep', 'type'],
])('« %s » propose « %s »', (word, expected) => {
  expect(suggest(word, FIELDS)).toBe(expected)
})

test.each(['auteur', 'xyz', '«»', ''])('« %s » ne propose rien', (word) => {
  expect(suggest(word, FIELDS)).toBeNull()
})
