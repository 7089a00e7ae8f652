import { describe, expect, it } from 'vitest'
import { find, findAll, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

const TABLE = '| Nom | Âge |\n|---|---|\n| Ada | 36 |\n'

describe('tableau', () => {
  it('place sa légende en tête et la retire du texte', () => {
    const html = renderMarkdown(`${TABLE}\nTable : Les **personnes** citées\n\nSuite.`)
    const [first] = find(html, 'table').children.filter((node) => 'name' in node)
    expect(first).toHaveProperty('name', 'caption')
    expect(textOf(find(html, 'caption'))).toBe('Les personnes citées')
    expect(findAll(html, 'p').map(textOf)).toEqual(['Suite.'])
  })

  it.each(['Table: x', 'Table : x', 'Tableau\u00a0: x', 'Tableau : x'])(
    'comprend la légende « %s »',
    (line) => {
      expect(textOf(find(renderMarkdown(`${TABLE}\n${line}`), 'caption'))).toBe('x')
    },
  )

  it('ne prend pas pour légende un paragraphe ordinaire', () => {
    const html = renderMarkdown(`${TABLE}\nTableau récapitulatif.\n\nTable : plus loin`)
    expect(findAll(html, 'caption')).toHaveLength(0)
    expect(findAll(html, 'p')).toHaveLength(2)
  })

  it('donne à chacun sa légende quand deux tableaux se suivent', () => {
    const html = renderMarkdown(`${TABLE}\nTable : Un\n\n${TABLE}\nTable : Deux`)
    expect(findAll(html, 'table').map((table) => textOf(find(table, 'caption')))).toEqual([
      'Un',
      'Deux',
    ])
  })

  it('garde sa légende dans une liste', () => {
    const indented = TABLE.replace(/^/gm, '  ').trimEnd()
    const html = renderMarkdown(`- Point\n\n${indented}\n\n  Table : Dedans`)
    expect(textOf(find(find(html, 'li'), 'caption'))).toBe('Dedans')
  })

  it('dit que ses en-têtes valent pour la colonne', () => {
    const headers = findAll(renderMarkdown(TABLE), 'th')
    expect(headers.map((header) => header.attribs.scope)).toEqual(['col', 'col'])
  })

  it('aligne par classes, jamais par style en ligne', () => {
    const html = renderMarkdown('| a | b | c |\n|:-:|--:|:--|\n| 1 | 2 | 3 |')
    expect(html).not.toContain('style=')
    expect(findAll(html, 'td').map((cell) => cell.attribs.class)).toEqual([
      'fr-cell--center',
      'fr-cell--right',
      undefined,
    ])
  })
})
