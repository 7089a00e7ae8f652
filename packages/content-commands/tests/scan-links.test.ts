import { expect, test } from 'vitest'
import { scanLinks } from '../src/source/scan-links.js'

const targets = (text: string): string[] => scanLinks(text).map(({ target }) => target)

test('trouve les liens, images, références et balises, à leur place exacte', () => {
  const text = `[a](a.md) ![b](./b.svg "Titre") [c](<c d.md>) [e][1] <a class="x" href="e.html">
[![f](f.png)](g.md#h) [i](i_(1).md)

[1]: ../j.md "Titre"`
  expect(targets(text)).toEqual([
    'a.md',
    './b.svg',
    'c d.md',
    'e.html',
    'f.png',
    'g.md#h',
    'i_(1).md',
    '../j.md',
  ])
  for (const { target, start, end } of scanLinks(text)) expect(text.slice(start, end)).toBe(target)
})

test('laisse le code et les commentaires', () => {
  const text =
    '`[a](a.md)`\n\n```md\n[b](b.md)\n```\n\n~~~~\n[c](c.md)\n~~~\n~~~~\n<!-- [d](d.md) -->\n1. ```\n   [e](e.md)\n   ```\n\n[f](f.md)'
  expect(targets(text)).toEqual(['f.md'])
})

test('un accent grave oublié ne cache pas la suite', () => {
  expect(targets('un ` seul\n\n[a](a.md) puis ` un autre\n\n[b](b.md)')).toEqual(['a.md', 'b.md'])
})

test('lit un champ d’en-tête qui nomme une page, pas les autres', () => {
  expect(
    targets('---\ntitle: "Le fichier a.md : [x](y.md)"\nen_cours: promotion-8.md\n---\n'),
  ).toEqual(['promotion-8.md'])
})
