import { describe, expect, it } from 'vitest'
import { find, findAll, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

const fence = (info: string, code: string): string => `\`\`\`${info}\n${code}\n\`\`\``

describe('bloc de code', () => {
  it('est nommé, atteignable au clavier et jamais traduit', () => {
    const { attribs } = find(renderMarkdown(fence('python', 'x = 1')), 'pre')
    expect(attribs).toMatchObject({
      tabindex: '0',
      role: 'group',
      'aria-label': 'Extrait de code, Python',
      translate: 'no',
    })
  })

  it('est colorié par des classes, sans style en ligne', () => {
    const html = renderMarkdown(fence('js', 'const a = "b" // c'))
    expect(findAll(html, 'span').map((span) => span.attribs.class)).toEqual([
      'hljs-keyword',
      'hljs-string',
      'hljs-comment',
    ])
    expect(html).not.toContain('style=')
  })

  it.each([
    ['inconnu', 'Extrait de code, inconnu'],
    ['', 'Extrait de code'],
  ])('sans langage connu (« %s »), garde le texte échappé', (info, label) => {
    const html = renderMarkdown(fence(info, '<script>a && b</script>'))
    expect(find(html, 'pre').attribs['aria-label']).toBe(label)
    expect(html).toContain('&lt;script&gt;a &amp;&amp; b&lt;/script&gt;')
    expect(findAll(html, 'script')).toHaveLength(0)
  })

  it('laisse les accolades telles quelles, sauf demande contraire', () => {
    expect(find(renderMarkdown(fence('html', '{{ a }}')), 'pre').attribs).toHaveProperty('v-pre')
    expect(
      find(renderMarkdown(fence('html:no-v-pre', '{{ a }}')), 'pre').attribs,
    ).not.toHaveProperty('v-pre')
    expect(find(renderMarkdown('`{{ a }}`'), 'code').attribs).toHaveProperty('v-pre')
  })

  it.each(['js{1,3}', 'js:no-line-numbers', 'js {2}', 'js title="a.js"'])(
    'reconnaît le langage dans « %s »',
    (info) => {
      expect(find(renderMarkdown(fence(info, 'a')), 'pre').attribs['aria-label']).toBe(
        'Extrait de code, JavaScript',
      )
    },
  )

  it('ne perd pas un caractère du code', () => {
    const code = 'if (a < b && c > "d") { /* é */ }\n\n\tx = `y`'
    expect(textContentOf(renderMarkdown(fence('js', code)))).toBe(`${code}\n`)
  })

  it('échappe le nom du langage', () => {
    const html = renderMarkdown(fence('"><b>', 'a'))
    expect(findAll(html, 'b')).toHaveLength(0)
    expect(textOf(find(html, 'code'))).toBe('a')
  })

  it('traite de même le code en retrait', () => {
    const html = renderMarkdown('Texte\n\n    a {{ b }} <c>')
    expect(find(html, 'pre').attribs).toMatchObject({
      class: 'gouv-code',
      tabindex: '0',
      'v-pre': '',
    })
    expect(textOf(find(html, 'code'))).toBe('a {{ b }} <c>')
  })
})

const textContentOf = (html: string): string => {
  const [code] = findAll(html, 'code')
  const read = (node: { children?: unknown[]; data?: string }): string =>
    node.data ?? (node.children as (typeof node)[]).map(read).join('')
  return read(code as never)
}
