import { describe, expect, it } from 'vitest'
import { find, findAll, idsOf, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

const TABS = `## Installer

:::: onglets Votre système
::: onglet Linux
A
:::
::: onglet macOS
B
:::
::::
`

describe('onglets', () => {
  it('relie chaque bouton à son panneau ; le premier est choisi', () => {
    const html = renderMarkdown(TABS)
    const tabs = findAll(html, '[role=tab]')
    const panels = findAll(html, '[role=tabpanel]')
    expect(
      tabs.map((tab) => [textOf(tab), tab.attribs['aria-selected'], tab.attribs.tabindex]),
    ).toEqual([
      ['Linux', 'true', '0'],
      ['macOS', 'false', '-1'],
    ])
    expect(tabs.map((tab) => tab.attribs['aria-controls'])).toEqual(panels.map((p) => p.attribs.id))
    expect(panels.map((p) => p.attribs['aria-labelledby'])).toEqual(tabs.map((t) => t.attribs.id))
    expect(findAll(html, '.fr-tabs__panel--selected')).toEqual([panels[0]])
  })

  it('nomme l’ensemble, même quand rien n’est écrit', () => {
    expect(find(renderMarkdown(TABS), '[role=tablist]').attribs['aria-label']).toBe('Votre système')
    const unnamed = renderMarkdown(TABS.replace(' Votre système', ''))
    expect(find(unnamed, '[role=tablist]').attribs['aria-label']).toBe('Onglets')
  })

  it('titre chaque panneau au niveau qui suit celui du passage', () => {
    const titles = findAll(renderMarkdown(TABS), '.gouv-tab-title')
    expect(titles.map((title) => [title.name, textOf(title)])).toEqual([
      ['h3', 'Linux'],
      ['h3', 'macOS'],
    ])
  })

  it('deux ensembles aux mêmes titres ont des identifiants différents', () => {
    const ids = idsOf(renderMarkdown(`${TABS}\n${TABS.replace('## Installer', '## Ouvrir')}`))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('un onglet hors d’un ensemble reste un passage titré', () => {
    const html = renderMarkdown('::: onglet Seul\nTexte\n:::')
    expect(findAll(html, '[role=tabpanel]')).toHaveLength(0)
    expect(textOf(find(html, 'h2'))).toBe('Seul')
  })
})

describe('onglets de code', () => {
  it('fait un onglet de chaque bloc, nommé par son titre ou par son langage', () => {
    const html = renderMarkdown(
      '::: code-onglets Outil\n```bash [npm]\nnpm i\n```\n\n```python\nx = 1\n```\n:::\n\n```js\na\n```',
    )
    expect(findAll(html, '[role=tab]').map(textOf)).toEqual(['npm', 'python'])
    expect(findAll(html, '.fr-tabs__panel pre')).toHaveLength(2)
    expect(findAll(html, 'pre')).toHaveLength(3)
    expect(findAll(html, 'pre')[0]!.attribs['aria-label']).toBe('Extrait de code, Bash, npm')
  })
})
