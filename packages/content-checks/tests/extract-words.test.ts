import { createMarkdown } from 'vuepress/markdown'
import { expect, test } from 'vitest'
import { readPage } from '../src/shared/read-page.js'
import { extractWords } from '../src/spelling/extract-words.js'
import { readSpelledText } from '../src/spelling/spelled-text.js'

const markdown = createMarkdown()

const wordsOf = (body: string): string[] => {
  const page = readPage(body, { file: 'docs/page.md', filePathRelative: 'page.md' }, markdown)
  const ignored = [/\b[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi]
  const words = extractWords(readSpelledText(page), { ignored, minWordLength: 4 })
  return words.map(({ word, line }) => `${line} ${word}`)
}

test('chaque mot est donné une fois, à sa première ligne', () => {
  expect(wordsOf('Une page.\n\nDeux pages, une page.')).toEqual(['1 page', '3 Deux', '3 pages'])
})

test('les accents à part sont du mot, les autres alphabets n’en sont pas', () => {
  expect(wordsOf('Le cafe\u0301 froid, дом, Łódź.')).toEqual(['1 cafe\u0301', '1 froid', '1 Łódź'])
})

test('un mot en gras suivi d’un point reste un mot', () => {
  expect(wordsOf('**Accès.** Suite.')).toEqual(['1 Accès', '1 Suite'])
})

test.each([
  ['une adresse écrite en toutes lettres', 'Voir beta.gouv.fr/communaute, puis code.gouv.fr.'],
  ['des lettres codées', 'Le &#x43;_&#x75;stomer.'],
  ['du code', 'Le `strcpy`.'],
  ['un sigle ou un nom de produit', 'La DINUM, GitHub et arcOpole.'],
  ['un chemin', 'Voir /qualite/reutilisation.'],
  ['un nom de colonne', 'Voir id_itinerance et voie\\_numero.'],
  ['un domaine mis en valeur', 'Voir _ecologie_.**data.gouv**._fr_.'],
  ['une forme inclusive', 'Un·e entrepreneur·es.'],
])('%s n’est pas un mot', (_name, body) => {
  expect(wordsOf(body).map((word) => word.slice(2))).not.toContain('communaute')
  expect(wordsOf(body).filter((word) => !/Voir|puis/.test(word))).toEqual([])
})
