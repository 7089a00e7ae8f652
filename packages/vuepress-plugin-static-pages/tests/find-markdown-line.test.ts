import { expect, it } from 'vitest'
import { findMarkdownLine } from '../src/node/find-markdown-line.js'

it('trouve la ligne d’un texte hors de l’en-tête, du code et des commentaires', () => {
  const markdown = [
    '---',
    'title: <Badge>',
    '---',
    'Du code `<Badge>` puis ``{{ <Badge> ` }}``',
    '```html',
    '<Badge>',
    '```',
    '- ~~~',
    '  <Badge>',
    '  ~~~',
    '<!-- <Badge> -->',
    '<Badges/>',
    'Voici <Badge text="x"/>',
  ].join('\n')
  expect(findMarkdownLine(markdown, ['<Badge'])).toBe(13)
})

it('essaie les formes dans l’ordre', () => {
  expect(findMarkdownLine('a\nb.png\n./b.png', ['./b.png', 'b.png'])).toBe(3)
  expect(findMarkdownLine('a\nb.png', ['./b.png', 'b.png'])).toBe(2)
})

it('ne donne pas de ligne à ce qui vient d’ailleurs', () => {
  expect(findMarkdownLine('a\nb', ['<Badge'])).toBeUndefined()
})
