import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCodeInfo } from '../../src/markdown/code-info.js'
import { wrapLines } from '../../src/markdown/code-lines.js'
import { find, findAll, parseHtml } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

describe('première ligne d’un bloc de code', () => {
  it('dit langage, lignes, numéros et titre', () => {
    const info = readCodeInfo('js{2,4-6}:numeros [fichier.js]')
    expect(info).toMatchObject({ language: 'js', title: 'fichier.js', isNumbered: true })
    expect([...info.highlighted]).toEqual([2, 4, 5, 6])
  })

  it.each(['js:no-line-numbers', 'js', ''])('« %s » ne numérote rien', (text) => {
    expect(readCodeInfo(text).isNumbered).toBe(false)
    expect(readCodeInfo(text).highlighted.size).toBe(0)
  })
})

describe('lignes', () => {
  it('met en évidence celles qu’on demande, par un élément qui a ce sens', () => {
    const html = renderMarkdown('```text{2}\na\nb\nc\n```')
    expect(findAll(html, '.gouv-code__line').map(({ name }) => name)).toEqual([
      'span',
      'mark',
      'span',
    ])
  })

  it('numérote sans écrire les numéros : la copie ne les prend pas', () => {
    const html = renderMarkdown('```js:numeros\na\nb\n```')
    expect(find(html, 'pre').attribs.class).toContain('gouv-code--numbered')
    expect(html).not.toMatch(/>\s*1\s*</)
  })

  it('rouvre à chaque ligne une couleur qui court sur plusieurs', () => {
    const html = wrapLines('<span class="c">/* a\nb */</span> x', new Set([2]))
    expect(html).toBe(
      '<span class="gouv-code__line"><span class="c">/* a</span>\n</span>' +
        '<mark class="gouv-code__line"><span class="c">b */</span> x\n</mark>',
    )
  })

  it('ne perd aucun texte, quelles que soient les lignes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', '<span class="k">b\nc</span>', ' ')),
        (parts) => {
          const source = parts.join('')
          const read = (html: string): string => html.replace(/<[^>]+>/g, '')
          const wrapped = wrapLines(source, new Set([1]))
          expect(read(wrapped)).toBe(`${read(source).replace(/\n$/, '')}\n`)
          expect(findAll(parseHtml(wrapped), 'span span span')).toHaveLength(0)
        },
      ),
    )
  })
})
