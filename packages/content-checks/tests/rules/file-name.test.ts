import { expect, test } from 'vitest'
import { fileName } from '../../src/rules/file-name.js'
import { applyRule } from './check-rule.js'

const apply = (file: string, fileNames = true): string[] =>
  applyRule(fileName, 'Texte.', { file, options: { fileNames } })

test.each([
  ['Ma Page.md', 'ma-page.md'],
  ['été.md', 'ete.md'],
  ['a&b.md', 'a-b.md'],
])('est signalé : %s', (file, proposal) => {
  expect(apply(file)).toEqual([expect.stringContaining(`${proposal} »`)])
})

test.each(['ma-page.md', 'faq/teletravail.md', 'README.md'])('est accepté : %s', (file) => {
  expect(apply(file)).toEqual([])
})

test('un site qui ne le demande pas nomme ses fichiers comme il veut', () => {
  expect(apply('Ma Page.md', false)).toEqual([])
})
