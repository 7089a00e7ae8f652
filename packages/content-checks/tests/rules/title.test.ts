import { expect, test } from 'vitest'
import { checkSource } from '../../src/shared/check-source.js'
import { title } from '../../src/rules/title.js'

const apply = (text: string): string[] =>
  checkSource(text, { file: 'docs/page.md', options: {}, today: '2026-11-23' })
    .filter(({ rule }) => rule === title.name)
    .map(({ line, message }) => `${line} ${message}`)

test.each([
  ['---\nordre: 1\n---\n\nTexte.\n', '1 Cette page n’a pas de titre.'],
  ['---\nordre: 1\ntitle:\n---\n\nTexte.\n', '3 Le titre de la page est vide.'],
  ['## Une partie\n', '1 Cette page n’a pas de titre.'],
])('est signalé : %s', (text, message) => {
  expect(apply(text)).toEqual([expect.stringContaining(message)])
})

test.each(['---\ntitle: Page\n---\n\nTexte.\n', '# Titre\n\nTexte.\n', '---\nhome: true\n---\n'])(
  'est accepté : %s',
  (text) => {
    expect(apply(text)).toEqual([])
  },
)
