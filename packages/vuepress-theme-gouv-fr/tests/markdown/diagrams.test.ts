import { createMarkdown } from 'vuepress/markdown'
import { beforeAll, describe, expect, it } from 'vitest'
import { createDrawers } from '../../src/diagrams/drawers.js'
import { codePlugin } from '../../src/markdown/code.js'
import { diagramsPlugin } from '../../src/markdown/diagrams.js'
import { readNotices } from '../../src/markdown/notices.js'
import { find, findAll, textOf } from '../support/html.js'

const { drawers, ready } = createDrawers()
const missing = createDrawers(() => Promise.resolve(undefined)).drawers

beforeAll(() => ready)

const renderPage = (
  source: string,
  drawWith = drawers,
): { html: string; notices: ReturnType<typeof readNotices> } => {
  const md = createMarkdown()
  codePlugin(md)
  diagramsPlugin(md, drawWith)
  const env = { filePathRelative: 'guides/page.md' }
  const html = md.render(source, env)
  return { html, notices: readNotices(env) }
}

const render = (source: string, drawWith = drawers): string => renderPage(source, drawWith).html

const DOT =
  '```dot [Étapes "A & B"]\ndigraph { un [label="Cadrage"]; un -> deux [label="4 sem."] }\n```'

describe('schéma DOT', () => {
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
    expect(() => render(DOT, missing)).toThrow(/npm install --save-dev @viz-js\/viz/)
  })

  it('laisse les autres blocs de code', () => {
    expect(findAll(render('```js\na\n```'), 'pre')).toHaveLength(1)
  })
})

const MERMAID = (title: string, content: string): string =>
  `Un texte.\n\n\`\`\`mermaid${title}\n${content}\n\`\`\`\n`

const FLOW = 'flowchart LR\n  Équipe-->|"l’avis « {{ a }} »"|Agent[Agent <b>public</b>]'

describe('schéma Mermaid', () => {
  it('est un SVG nommé, sans identifiant, ni style, ni couleur fixe', () => {
    const { html, notices } = renderPage(MERMAID(' [Étapes "A & B"]', FLOW))
    expect(notices).toEqual([])
    const figure = find(html, 'figure.gouv-diagram')
    expect('v-pre' in figure.attribs).toBe(true)
    expect(find(html, 'figure svg').attribs).toMatchObject({
      role: 'img',
      'aria-label': 'Étapes "A & B"',
      width: expect.stringMatching(/^\d+$/),
      height: expect.stringMatching(/^\d+$/),
    })
    expect(html).not.toMatch(
      /\s(?:style|id|class="mono|data-\w+)=|#[0-9a-f]{6}|black|<style|<script/,
    )
    expect(html).toContain('stroke="currentColor"')
  })

  it('écrit ses flèches pour qui ne le voit pas, et ses textes dans le dessin', () => {
    const html = render(MERMAID(' [X]', FLOW))
    expect(findAll(html, 'li').map(textOf)).toEqual(['Équipe → Agent public (l’avis « {{ a }} »)'])
    expect(findAll(html, 'svg text').map((text) => textOf(text).trim())).toEqual([
      'Équipe',
      'Agent public',
      'l’avis « {{ a }} »',
    ])
  })

  it.each([
    ['sa ligne « accTitle »', 'flowchart LR\n  accTitle: Les étapes\n  a --> b'],
    ['l’en-tête du schéma', '---\ntitle: Les étapes\n---\nflowchart LR\n  a --> b'],
    ['sa ligne « accTitle », entités lues', 'flowchart LR\n  accTitle: Les#nbsp;étapes\n  a --> b'],
    ['son titre', 'sequenceDiagram\n  title Les étapes\n  a->>b: oui'],
  ])('sans titre entre crochets, prend %s', (_name, content) => {
    const { html, notices } = renderPage(MERMAID('', content))
    expect(notices).toEqual([])
    expect(textOf(find(html, 'figcaption'))).toMatch(/^Les\sétapes$/)
  })

  it('lit sa description avant ses flèches', () => {
    const html = render(MERMAID(' [X]', 'flowchart LR\n accDescr {\n Deux\n étapes.\n }\n a --> b'))
    expect(findAll(html, 'li').map(textOf)).toEqual(['Deux étapes.', 'a → b'])
  })

  it.each([
    [
      'sans titre',
      '',
      'flowchart LR\n a --> b',
      2,
      'il n’a pas de titre. Écrivez-le entre crochets : ```mermaid [',
    ],
    ['vide', ' [X]', '', 2, 'il est vide'],
    ['sans contenu', ' [X]', 'flowchart TD', 2, 'il est vide'],
    [
      'd’un autre type',
      ' [X]',
      'pie\n "a" : 1',
      3,
      'ce type de schéma n’est pas dessiné (« pie »)',
    ],
    [
      'qui porte un nom d’objet',
      ' [X]',
      'constructor\n a',
      3,
      'n’est pas dessiné (« constructor »)',
    ],
    ['mal écrit', ' [X]', 'flowchart LR\n\n a -->', 5, 'la ligne « a --> » n’est pas comprise'],
  ])('%s, reste un bloc de code et dit où', (_name, title, content, line, message) => {
    const { html, notices } = renderPage(MERMAID(title, content))
    expect(findAll(html, 'pre')).toHaveLength(1)
    expect(findAll(html, 'svg')).toHaveLength(0)
    expect(notices).toEqual([{ line, text: expect.stringContaining(message) }])
    expect(notices[0]!.text).toMatch(/^schéma « mermaid ».*Il reste un bloc de code\.$/)
  })

  it.each([
    ['flowchart LR\n a --> b\n click a "https://exemple.fr"', 'click a "https://exemple.fr"'],
    ['classDiagram\n class A\n link A "https://exemple.fr"', 'link A "https://exemple.fr"'],
  ])('est dessiné sans ses liens, et dit lesquels', (content, ignored) => {
    const { html, notices } = renderPage(MERMAID(' [X]', content))
    expect(findAll(html, 'svg')).toHaveLength(1)
    expect(notices).toEqual([
      { line: 5, text: expect.stringContaining(`la ligne « ${ignored} » est ignorée`) },
    ])
    expect(notices[0]!.text).toMatch(/^schéma « mermaid » « X » : .*\.$/)
  })

  it('sans le paquet qui dessine, reste un bloc de code et dit comment l’installer', () => {
    const { html, notices } = renderPage(MERMAID(' [X]', FLOW), missing)
    expect(findAll(html, 'pre')).toHaveLength(1)
    expect(notices[0]!.text).toContain('npm install --save-dev @viz-js/viz')
  })

  it('dessine une séquence sans le paquet', () => {
    const html = render(MERMAID(' [X]', 'sequenceDiagram\n a->>b: oui'), missing)
    expect(findAll(html, 'svg')).toHaveLength(1)
  })

  it('n’est atteignable au clavier que si un téléphone doit le faire défiler', () => {
    const chain = (count: number): string =>
      `flowchart LR\n ${Array.from({ length: count }, (_, rank) => `étape${rank}`).join(' --> ')}`
    const tabindex = (source: string): string | undefined =>
      find(render(MERMAID(' [X]', source)), 'figure').attribs.tabindex
    expect(tabindex(chain(5))).toBe('0')
    expect(tabindex(chain(1))).toBeUndefined()
  })
})
