import { createMarkdown } from 'vuepress/markdown'
import { beforeAll, describe, expect, it } from 'vitest'
import { codePlugin } from '../../src/markdown/code.js'
import { diagramsPlugin, type FindDiagram } from '../../src/markdown/diagrams.js'
import { loadDiagrams, type DrawDiagram } from '../../src/node/load-diagrams.js'
import { find, findAll, textOf } from '../support/html.js'

let draw: DrawDiagram

beforeAll(async () => {
  draw = (await loadDiagrams())!
})

const render = (source: string, drawWith: FindDiagram = draw): string => {
  const md = createMarkdown()
  codePlugin(md)
  diagramsPlugin(md, drawWith)
  return md.render(source, { filePathRelative: 'guides/page.md' })
}

const DOT =
  '```dot [Étapes "A & B"]\ndigraph { un [label="Cadrage"]; un -> deux [label="4 sem."] }\n```'

describe('schéma', () => {
  it('est un SVG nommé, sans identifiant, ni style, ni couleur fixe', () => {
    const html = render(DOT)
    const svg = find(html, 'figure.gouv-diagram svg')
    expect(svg.attribs).toMatchObject({ role: 'img', 'aria-label': 'Étapes "A & B"' })
    expect(svg.attribs.viewbox ?? svg.attribs.viewBox).toMatch(/^0/)
    expect(html).not.toMatch(/\s(?:style|id)=|black|<title|<!--|<script/)
    expect(html).toContain('stroke="currentColor"')
    expect(textOf(find(html, 'figcaption'))).toBe('Étapes "A & B"')
  })

  it('écrit ses flèches pour qui ne le voit pas', () => {
    expect(findAll(render(DOT), 'li').map(textOf)).toEqual(['Cadrage → deux (4 sem.)'])
  })

  it('est dessiné de même à chaque fois', () => {
    expect(render(DOT)).toBe(render(DOT))
  })

  it.each([
    ['sans titre', '```dot\ndigraph {}\n```', /guides\/page\.md.*pas de titre/],
    ['mal écrit', '```dot [X]\ndigraph { -> }\n```', /guides\/page\.md.*« X »/],
  ])('%s, arrête la construction en disant où', (_name, source, message) => {
    expect(() => render(source)).toThrow(message)
  })

  it('sans le paquet qui dessine, dit comment l’installer', () => {
    expect(() => render(DOT, () => undefined)).toThrow(/npm install --save-dev @viz-js\/viz/)
  })

  it('laisse les autres blocs de code', () => {
    expect(findAll(render('```js\na\n```'), 'pre')).toHaveLength(1)
  })
})
