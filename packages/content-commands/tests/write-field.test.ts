import { expect, test } from 'vitest'
import { readFields } from '../src/source/read-fields.js'
import { formatField, writeField } from '../src/source/write-field.js'

const PAGE = `---
title: "Un : titre" # gardé
sources:
  - libelle: Loi
    reference: article 1
ordre: 2
---

Texte.
`

test('ajoute un champ à la fin de l’en-tête, sans toucher au reste', () => {
  expect(writeField(PAGE, 'archive', true)).toBe(
    PAGE.replace('ordre: 2\n', 'ordre: 2\narchive: true\n'),
  )
})

test('remplace un champ de plusieurs lignes', () => {
  expect(writeField(PAGE, 'sources', ['/a.html', '/b: c'])).toBe(
    PAGE.replace(/sources:[^]*article 1\n/, 'sources: [/a.html, "/b: c"]\n'),
  )
})

test('retire un champ', () => {
  expect(writeField(PAGE, 'ordre', undefined)).toBe(PAGE.replace('ordre: 2\n', ''))
})

test('donne un en-tête à une page qui n’en a pas, et garde les fins de ligne', () => {
  expect(writeField('Texte.\n', 'archive', true)).toBe('---\narchive: true\n---\n\nTexte.\n')
  expect(writeField('---\r\na: 1\r\n---\r\n', 'b', 2)).toBe('---\r\na: 1\r\nb: 2\r\n---\r\n')
  expect(writeField('---\n---\nTexte', 'b', 2)).toBe('---\nb: 2\n---\nTexte')
})

test('ce qui est écrit se relit, quels que soient les signes du texte', () => {
  for (const text of [
    'Oui : non',
    '# pas un titre',
    '2027',
    'true',
    '- tiret',
    'L’été « ici »',
    '{a}',
    "d'ici",
  ]) {
    expect(readFields(`---\n${formatField('x', text)}\n---\n`)).toEqual({ x: text })
    expect(readFields(`---\n${formatField('x', [text, 'b, c'])}\n---\n`)).toEqual({
      x: [text, 'b, c'],
    })
  }
})
